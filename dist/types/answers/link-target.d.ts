import type { AttributeProperties } from '../launcher/attributes.js';
/** A link that is pressed opens where the owner wants: the browser looks at its target after the press. */
export declare function openAsWanted(pressed: Element, where: AttributeProperties['links']): void;
