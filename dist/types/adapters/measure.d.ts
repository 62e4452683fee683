/** Shows a step of `ms` that ends now on the page's timeline. Only the last of each name is kept; observers see all. */
export declare function measure(name: string, ms: number, detail: unknown): void;
