import type {Chatbox} from './chatbox.js';
import {attempt, warn} from './console.js';

/** The official configuration's `events`: names of functions of the page, by feature and event. */
interface Wanted {
  readonly active?: boolean;
  readonly features?: Readonly<Record<string, Readonly<Record<string, readonly string[] | undefined>>>>;
}

/** The elements that become visible, with the event of each. */
const displays = [
  ['[part~=top-questions]', 'top', 'topDisplay'],
  ['.reworded', 'chatbox', 'rewordDisplay'],
  ['#agree', 'gdpr', 'displayGdpr'],
] as const;

/** Calls what the page has configured in `<script type="application/json" data-dydu-events>`. */
export function tellPage(chatbox: Chatbox): void {
  const {active, features} = wantedEvents();
  if (!active) return;

  const tell = (feature: string, event: string, ...details: unknown[]): void => {
    for (const path of features?.[feature]?.[event] ?? []) attempt(call, path, details);
  };

  const seen = new WeakSet<Element>();
  let opened: Element | undefined;
  chatbox.watch((element, root) => {
    const {open} = element;
    const isClosed = opened === element && !open;
    opened = open ? element : undefined;
    if (isClosed) tell('chatbox', 'onMinimize');
    for (const [selector, feature, event] of displays) {
      for (const shown of open ? root.querySelectorAll(selector) : []) {
        if (seen.has(shown)) continue;
        seen.add(shown);
        tell(feature, event);
      }
    }
  });
  chatbox.hear('dydu-ask', asked => {
    // Another listener may still prevent the event.
    queueMicrotask(() => {
      if (!asked.hidden && !asked.defaultPrevented) tell('chatbox', 'questionSent', asked.question);
    });
  });
  // Before the chatbox hears of it, because what is pressed may go away.
  addEventListener(
    'click',
    event => {
      clicked(event, chatbox, tell);
    },
    {capture: true},
  );
  chatbox.use(() => {
    tell('chatbox', 'loadChatbox');
  });
}

function clicked(event: Event, {here}: Chatbox, tell: (...told: [string, string, unknown?]) => void): void {
  const button = event.composedPath().find(one => one instanceof HTMLButtonElement);
  if (here === null || button?.getRootNode() !== here.shadowRoot) return;
  if (button.matches('[part~=launcher]') && !here.open) tell('teaser', 'onClick');
  if (button.id === 'agree') tell('gdpr', 'acceptGdpr');
  if (button.closest('[part~=top-questions]'))
    tell('top', 'topClicked', button.textContent.replace(/\s+/g, ' ').trim());
  const reasons = [...(button.closest('[part~=feedback]')?.querySelectorAll(':scope > .action') ?? [])];
  if (reasons.includes(button)) tell('chatbox', 'insatisfactionClicked', reasons.indexOf(button));
}

function wantedEvents(): Wanted {
  const script = document.querySelector('script[data-dydu-events]');
  try {
    return (JSON.parse(script?.textContent ?? '{}') as Wanted | null) ?? {};
  } catch (error) {
    warn(`data-dydu-events is not JSON: ${String(error)}`);
    return {};
  }
}

/** One of the browser's own, such as `eval`, is not a function of the page. */
const isNative = (found: unknown): boolean => /^function \w+\(\) \{\s*\[native code\]/.test(String(found));

/** Looked up, never evaluated: `site.track` is `window.site.track`. */
function call(path: string, details: unknown[]): void {
  let owner: unknown;
  let found: unknown = window;
  for (const name of path.split('.'))
    [owner, found] = [found, (found as Record<string, unknown> | null)?.[name]];
  if (typeof found !== 'function' || isNative(found)) warn(`"${path}" is not a function of this page`);
  else (found as (...details: unknown[]) => void).apply(owner, details);
}
