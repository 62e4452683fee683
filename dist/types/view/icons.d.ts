export declare const sendIcon: import("lit-html").TemplateResult<2>;
export declare const downIcon: import("lit-html").TemplateResult<2>;
