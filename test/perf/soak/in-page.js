// Runs in the page before its own scripts. Frames, not timers, pass the time here: timers are what is counted.
globalThis.soak = (() => {
  /** Timers that are set and have neither rung nor been cleared: id → ms. */
  const armed = new Map();
  const [ownTimeout, ownInterval, ownClear] = [setTimeout, setInterval, clearTimeout];
  globalThis.setTimeout = (work, ms, ...rest) => {
    const ring = (...given) => {
      armed.delete(id);
      return work(...given);
    };
    const id = ownTimeout(ring, ms, ...rest);
    armed.set(id, ms);
    return id;
  };
  globalThis.setInterval = (work, ms, ...rest) => {
    const id = ownInterval(work, ms, ...rest);
    armed.set(id, ms);
    return id;
  };
  // The two share their ids, and each clears what the other has set.
  globalThis.clearTimeout = globalThis.clearInterval = id => {
    armed.delete(id);
    ownClear(id);
  };

  let steps = {};
  document.addEventListener('dydu-diagnostic', ({diagnostic: {type}}) => {
    steps[type] = (steps[type] ?? 0) + 1;
  });

  const element = () => document.querySelector('dydu-chatbox');
  const all = selector => [...(element()?.shadowRoot.querySelectorAll(selector) ?? [])];
  const words = node => node.textContent.replace(/\s+/g, ' ').trim();
  const until = (what, longest, holds) =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      requestAnimationFrame(function look() {
        const elapsed = performance.now() - start;
        if (holds()) resolve(elapsed);
        else if (elapsed < longest) requestAnimationFrame(look);
        else
          reject(
            new Error(`${what}: not within ${longest} ms; ${words(all('.turn').at(-1) ?? document.body)}`),
          );
      });
    });

  let removed;
  return {
    /** The next visitor is another one. */
    forget() {
      localStorage.clear();
      sessionStorage.clear();
      steps = {};
    },
    add(attributes, timing) {
      const added = document.createElement('dydu-chatbox');
      for (const [name, value] of Object.entries(attributes)) added.setAttribute(name, value);
      added.timing = timing;
      document.body.append(added);
    },
    ready: () =>
      until('the input has the focus', 10_000, () => element().shadowRoot.activeElement?.id === 'input'),
    shown: count => until(`${count} questions`, 10_000, () => all('.question').length === count),
    waiting: () => until('a question waits', 10_000, () => all('.notice button').length > 0),
    answered: count => until(`${count} answers`, 120_000, () => all('.answer').length >= count),
    click(selector) {
      element().shadowRoot.querySelector(selector).click();
    },
    remove() {
      removed = new WeakRef(element());
      element().remove();
    },
    report: () => ({
      timers: [...armed.values()],
      steps,
      collected: removed !== undefined && removed.deref() === undefined,
      transcript: all('.turn').map(turn => ({
        question: words(turn.querySelector('.question .typed')),
        answers: [...turn.querySelectorAll('.answer')].map(words),
      })),
    }),
    /** What somebody reads of HTML. */
    read: htmls => htmls.map(html => words(new DOMParser().parseFromString(html, 'text/html').body)),
  };
})();
