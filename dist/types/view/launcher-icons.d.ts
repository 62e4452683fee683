export declare const chatIcon: import("lit-html").TemplateResult<2>;
export declare const closeIcon: import("lit-html").TemplateResult<2>;
