/** Before a conversation: to what can be done in the window, or to what ends it. */
export function focusFirst(root: ParentNode): void {
  const first =
    root.querySelector<HTMLElement>('.before button') ?? root.querySelector<HTMLElement>('#close');
  first?.focus();
}
