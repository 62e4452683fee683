/**
 * Leads Tab from the last thing in a modal dialog to the first, and back: behind it nobody could see where the focus is.
 *
 * @param isModal of the window itself, where no dialog is open in it
 */
export declare function trapFocus(event: KeyboardEvent, isModal: () => boolean): void;
