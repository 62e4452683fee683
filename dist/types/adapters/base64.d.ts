/** Throws where the text is not base64, or not of UTF-8. */
export declare function fromBase64(text: string): string;
