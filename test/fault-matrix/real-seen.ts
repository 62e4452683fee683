import {expect} from '@open-wc/testing';
import type {LoggedRequest} from '../support/servers.js';
import {until} from '../support/visitor.js';
import type {RealPlayer} from './real-player.js';
import type {RealAsked} from './real-shown.js';
import {beginsIn, shownIn} from './real-shown.js';
import type {Name, Seen} from './row.js';

type Logs = Readonly<Record<Name, readonly LoggedRequest[]>>;

const logsOf = async ({servers}: RealPlayer): Promise<Logs> => ({
  main: await servers.log('main'),
  backup: await servers.log('backup'),
});

/** The context ids of the sendings of a question, numbered as each server gave them out. */
function contextsSent(log: readonly LoggedRequest[], name: Name, text: string): readonly string[] {
  const known = [...new Set(log.flatMap(({contextId}) => contextId ?? []))];
  for (const id of known) expect(id.startsWith(`${name}-`), `${id} came to ${name}`).to.equal(true);
  const numbered = (id: string | null): string =>
    id === null ? '-' : `${name}-${String(known.indexOf(id) + 1)}`;
  return log
    .filter(({endpoint, question}) => endpoint === 'talk' && question === text)
    .map(({contextId}) => numbered(contextId));
}

/** A server that refused the first sending has no trace of it. */
const heard = (sent: readonly string[], isDeaf: boolean): readonly string[] =>
  isDeaf ? sent.slice(1) : sent;

/** By its answer, or by what it told of it after a reload. */
function hasAnswered(log: readonly LoggedRequest[], text: string): boolean {
  const isTold = log.findLast(({endpoint}) => endpoint === 'history')?.outcome === 'answered';
  return log.some(
    ({question, outcome}) =>
      question === text && (outcome === 'answered' || (outcome === 'aborted' && isTold)),
  );
}

/** Waits until a question has come to its end, and holds what is shown, stored and logged against the row. */
export async function expectReally(
  player: RealPlayer,
  asked: RealAsked,
  seen: Seen,
  separator: 'here' | 'anywhere' = 'here',
): Promise<void> {
  const {text, visitor, deaf, epoch} = asked;
  const {shown = 'answered', by, begins} = seen;
  await until(() => shownIn(asked) === shown, `${text} is shown as ${shown}`);
  const logs = await logsOf(player);
  const answeredBy = (['main', 'backup'] as const).filter(name => hasAnswered(logs[name], text));

  if (separator === 'here') expect(beginsIn(asked)).to.equal(begins);
  expect({
    by: answeredBy,
    main: contextsSent(logs.main, 'main', text),
    backup: contextsSent(logs.backup, 'backup', text),
  }).to.deep.equal({
    by: by ? [by] : [],
    main: heard(seen.main, deaf.includes('main')),
    backup: heard(seen.backup, deaf.includes('backup')),
  });
  const record = player.record.read();
  if (record) expect(record.epoch - epoch, 'so many dialogs have begun').to.equal(seen.epochs);
  if (seen.asksWhetherKept)
    expect([...logs.main, ...logs.backup].some(({endpoint}) => endpoint === 'availablecontext')).to.equal(
      true,
    );
  expect(visitor.texts('question').filter(one => one.endsWith(text)).length, 'it is shown once').to.equal(1);
  expect(visitor.turn(text)?.querySelectorAll('.answer').length).to.equal(shown === 'answered' ? 1 : 0);
}
