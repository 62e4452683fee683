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
    if (!(await isWritten(text))) return false;
    this.#last = id;
    return true;
  }
}

async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return isCopiedByCommand(text);
  }
}

/** The old command works in a frame that has no permission for the clipboard. */
function isCopiedByCommand(text: string): boolean {
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', copy, {capture: true});
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', copy, {capture: true});
  return isCopied;
}
