/** Hears of everything that an answer could make its page do. */
import type {Visitor} from '../../support/visitor.js';
import {loadedBy} from './walk.js';

const doors = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

export class Watch {
  readonly #visitor: Visitor;
  readonly #strict: boolean;
  readonly #heard: string[] = [];

  /** @param strict hears even of what was only read */
  constructor(visitor: Visitor, strict: boolean) {
    this.#visitor = visitor;
    this.#strict = strict;
    const {page} = visitor;
    const hear = (type: string, say: (event: Event) => string | null) => {
      const listen = (event: Event) => {
        const words = say(event);
        if (words !== null) this.#heard.push(words);
      };
      page.addEventListener(type, listen, true);
    };
    for (const door of doors) {
      Object.assign(page, {[door]: (...said: unknown[]) => this.#heard.push(`${door}(${said.join()}) ran`)});
    }
    hear('error', event => (event instanceof page.ErrorEvent ? `thrown: ${event.message}` : null));
    hear('unhandledrejection', event => `rejected: ${String((event as PromiseRejectionEvent).reason)}`);
    hear('securitypolicyviolation', event => this.#violation(event as SecurityPolicyViolationEvent));
    hear('beforeunload', () => 'the page was left');
  }

  /** What was heard since the last time. */
  take(): readonly string[] {
    const {performance, location} = this.#visitor.page;
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    performance.clearResourceTimings();
    const home = ['http://127.0.0.1:', `${location.origin}/dist/`, `${location.origin}/test/support/`];
    const abroad = loaded.filter(url => !home.some(start => url.startsWith(start)) && !this.#isShown(url));
    return [...this.#heard.splice(0), ...abroad.map(url => `${url} was loaded`)];
  }

  #violation(event: SecurityPolicyViolationEvent): string | null {
    const {effectiveDirective, blockedURI, sample} = event;
    // The sanitizer reads in a document of its own, where nothing runs; Chromium tells the page what it would forbid.
    if (!this.#strict && !(event.composedPath()[0] instanceof this.#visitor.page.Element)) {
      if (blockedURI === 'inline' || effectiveDirective === 'base-uri') return null;
    }
    const shows = effectiveDirective === 'img-src' || effectiveDirective === 'media-src';
    return shows && this.#isShown(blockedURI) ? null : `${effectiveDirective}: ${blockedURI} ${sample}`;
  }

  #isShown(url: string): boolean {
    const answers = this.#visitor.element?.shadowRoot?.querySelectorAll('.answer') ?? [];
    return [...answers].some(answer => loadedBy(answer).includes(url));
  }
}
