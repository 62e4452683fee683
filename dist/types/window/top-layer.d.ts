/**
 * A transformed, filtered or contained ancestor keeps what is `fixed` to itself, and may cut it off. The window then goes
 * to the top layer, where no ancestor reaches it. See docs/decisions/0012.
 */
export declare function promoteToTopLayer(root: ParentNode): Promise<void>;
