/** Which answer was copied last, by the id of its turn. */
export class Copies {
  #last = '';

  /** Undefined where the browser has no clipboard. */
  has(id: string): boolean | undefined {
    const {clipboard} = navigator as {readonly clipboard?: Clipboard};
    return clipboard && this.#last === id;
  }

  /** Resolves to false if the text could not be copied, because the page does not allow it. */
  async copy(id: string, text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return false;
    }
    this.#last = id;
    return true;
  }
}
