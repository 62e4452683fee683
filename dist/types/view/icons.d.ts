export declare const chatIcon: import("lit-html").TemplateResult<2>;
export declare const closeIcon: import("lit-html").TemplateResult<2>;
export declare const sendIcon: import("lit-html").TemplateResult<2>;
export declare const restartIcon: import("lit-html").TemplateResult<2>;
export declare const downIcon: import("lit-html").TemplateResult<2>;
