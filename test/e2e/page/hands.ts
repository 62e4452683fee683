import type {Frame, Page} from 'puppeteer-core';

/** What a visitor does with one chat of a page. */
export type Hands = ReturnType<typeof handsOn>;

/** @param element an expression for the chat's element */
export function handsOn(where: Page | Frame, element = "document.querySelector('dydu-chatbox')") {
  const shadow = `${element}?.shadowRoot`;
  const until = (condition: string) => where.waitForFunction(condition, {timeout: 15_000, polling: 50});
  const inside = async (selector: string) =>
    void (await until(`Boolean(${shadow}?.querySelector(${JSON.stringify(selector)}))`));
  // In one step, because what is there now may be rendered away before the next.
  const look = async (selector: string, what: string): Promise<unknown> => {
    const found = `${shadow}?.querySelector(${JSON.stringify(selector)})`;
    const looked = await until(`(one => one && {value: one${what}})(${found})`);
    return looked.evaluate(it => (it as {readonly value: unknown}).value);
  };
  const click = async (selector: string) => void (await look(selector, '.click()'));
  /** Without the focus, which only one chat has. */
  const type = async (text: string) => {
    await look('#input', `.value = ${JSON.stringify(text)}`);
    await look('#input', ".dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))");
  };
  const ask = async (text: string) => {
    await type(text);
    await look('#input', '.form.requestSubmit()');
  };
  const answers = `(${shadow}?.querySelectorAll('.answer').length ?? 0)`;
  const answered = async (count: number) => void (await until(`${answers} >= ${String(count)}`));
  return {
    until,
    inside,
    click,
    type,
    ask,
    answered,
    /** Evaluates what follows an element, e.g. `.offsetWidth`. */
    look,
    text: async (selector: string) => (await look(selector, '.textContent')) as string,
    open: async () => {
      await inside('#launcher');
      // It may have been open on the page before.
      if ((await where.evaluate(`${element}.open`)) !== true) await click('#launcher');
      await inside('#input');
    },
    /** Asks, and waits for one answer more. */
    hear: async (text: string) => {
      const before = (await where.evaluate(answers)) as number;
      await ask(text);
      await answered(before + 1);
    },
  };
}
