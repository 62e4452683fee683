import { Directive, type ElementPart } from 'lit/directive.js';
/** The index to which a key moves the focus; undefined for other keys, and for keys that belong to the browser. */
export declare function ledTo(event: KeyboardEvent, at: number, count: number): number | undefined;
/** The keys of a toolbar: the arrows, Home and End lead from one of its items to another, Tab leads out. */
export declare function rove(event: KeyboardEvent): void;
/** Tab comes back to the item that had the focus last. */
export declare function keepItem(event: Event): void;
/**
 * Tab stops at what is in one of the slides that stand before an element, and passes by the others. A screen reader
 * finds them all.
 */
declare class StopsOf extends Directive {
    #private;
    render(index: number): unknown;
    update({ element }: ElementPart, [index]: [number]): unknown;
}
export declare const stopsOf: (index: number) => import("lit-html/directive.js").DirectiveResult<typeof StopsOf>;
export {};
