interface Sized {
    readonly renderRoot: DocumentFragment | HTMLElement;
    readonly width: string | null;
    readonly height: string | null;
    readonly zIndex: string | null;
}
/** Gives the window the sizes of the element's attributes; what is none leaves those of the style sheet. */
export declare function applySizes({ renderRoot, width, height, zIndex }: Sized): void;
export {};
