/** Two soft notes. Without a gesture of the visitor on this page, browsers keep silent. */
export declare function playNotice(): void;
