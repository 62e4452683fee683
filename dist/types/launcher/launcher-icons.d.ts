/** Icons are Lucide's (ISC), so that all are of one hand. Only those that are used are here and beside. */
export declare const chatIcon: import("lit-html").TemplateResult<2>;
export declare const closeIcon: import("lit-html").TemplateResult<2>;
