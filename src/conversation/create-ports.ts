import {filter, map, merge, tap, type Observable} from 'rxjs';
import {forgotten} from '../adapters/forgotten.js';
import {measure} from '../adapters/measure.js';
import {newId} from '../adapters/new-id.js';
import {pageEvents$} from '../adapters/page-lifecycle.js';
import {sessionStore} from '../adapters/session-store.js';
import {tabsOf} from '../adapters/tabs.js';
import {transcriptStore} from '../adapters/transcript-store.js';
import {httpTransport} from '../adapters/transport.js';
import {pendingQuestionsStore} from '../adapters/pending-questions-store.js';
import {readUserAgent} from '../adapters/user-agent.js';
import {visitor} from '../adapters/visitor.js';
import type {Diagnostic} from '../core/diagnostics.js';
import type {Feature} from '../core/context.js';
import type {Intent} from '../core/intents.js';
import type {Ports} from '../core/ports.js';
import {runDialog} from '../core/run-dialog.js';
import type {DialogState} from '../core/state.js';
import type {Visit} from '../protocol/encode.js';
import type {ConversationHost} from '../launcher/host.js';
import {DiagnosticEvent} from './events.js';
import {timingOf, welcomeOf} from './options.js';
import {headersOf, variablesOf} from './page-values.js';
import type {Settings} from '../launcher/settings.js';

/** Returns a function that describes the visitor and the page at the time of a request. */
export function visitOf(host: ConversationHost): () => Visit {
  const who = visitor();
  const agent = readUserAgent(navigator.userAgent);
  return () => ({
    ...who(),
    language: host.language,
    space: host.space ?? undefined,
    pageUrl: location.href,
    ...agent,
    qualification: host.qualification,
    variables: variablesOf(host),
  });
}

/** The dialog of a host, which begins when it is subscribed to. */
export function dialogOf(
  host: ConversationHost,
  {botId, servers}: Settings,
  visit: () => Visit,
  intents$: Observable<Intent>,
  features$: Observable<Feature>,
): Observable<DialogState> {
  const timing = timingOf(host);
  const welcome = () => welcomeOf(host);
  const seenAgain$ = pageEvents$.pipe(
    filter(event => event === 'visible' && host.renderRoot.querySelector('#input:focus') !== null),
    map((): Intent => ({type: 'warm-up'})),
  );
  return runDialog(merge(intents$, seenAgain$), portsOf(host, botId, visit), {
    servers,
    timing,
    welcome,
    features$,
  });
}

/** The ports of a dialog in this page. */
function portsOf(host: ConversationHost, botId: string, visit: () => Visit): Ports {
  const report = (diagnostic: Diagnostic) => {
    host.dispatchEvent(new DiagnosticEvent(diagnostic));
    measure(`dydu-chatbox:${diagnostic.type}`, 'ms' in diagnostic ? diagnostic.ms : 0, diagnostic);
  };
  return {
    transport: httpTransport(botId, visit, headersOf(host)),
    store: sessionStore(botId, () => {
      report({type: 'storage.unavailable'});
    }),
    tabs: tabsOf(botId),
    pendingQuestions: pendingQuestionsStore(botId),
    transcript: transcriptStore(botId),
    page$: pageEvents$,
    // The element asks for consent again, after the dialog has cleared its data.
    forgotten$: forgotten(botId).pipe(tap(host.forgotten)),
    newId,
    random: Math.random,
    uptime: () => performance.now(),
    report,
  };
}
