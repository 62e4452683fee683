import type {Health} from '../../../src/core/failover/health.js';
import {now, timing, type Model} from './routing-model.js';

/** Without what no rule can tell apart any more. */
function normalHealth({okAt, circuit}: Health): Health {
  const fresh = okAt === undefined || now - okAt >= timing.healthTtl ? {} : {okAt};
  if (circuit === undefined) return fresh;
  const isOver = circuit.openUntil <= now;
  const isForgotten = now - circuit.openedAt >= timing.maxCooldown;
  if (isOver && isForgotten) return fresh;
  const {source, isRequested} = circuit;
  return {
    ...fresh,
    circuit: {
      openedAt: circuit.openedAt,
      openUntil: Math.max(circuit.openUntil, now),
      failures: isForgotten ? 1 : Math.min(circuit.failures, 2),
      source: isOver ? 'probe' : source,
      isRequested: isRequested && !isOver,
    },
  };
}

const sortedByKey = <T>(list: readonly T[]): readonly T[] =>
  list.length < 2
    ? list
    : list
        .map(one => [JSON.stringify(one), one] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, one]) => one);

/** The same state under other names: epochs count from the record's, context ids from the first that is met. */
export function normal(model: Model): Model {
  const names = new Map<string, string>();
  const rename = (id: string | null | undefined): string | null => {
    if (id == null) return null;
    const known = names.get(id) ?? `${id.split(':')[0] ?? ''}:${String(names.size)}`;
    names.set(id, known);
    return known;
  };
  const {record} = model;
  const dialog = record.dialog && {...record.dialog, contextId: rename(record.dialog.contextId)};
  const questions = model.questions.map(({epoch, sent, ...question}) =>
    question.type === 'out'
      ? {...question, epoch: Math.max((epoch ?? 0) - record.epoch, -1), sent: rename(sent)}
      : question,
  );
  const health = Object.fromEntries(
    Object.entries(record.health)
      .map(([server, one]) => [server, normalHealth(one)] as const)
      .filter(([, one]) => Object.keys(one).length > 0)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
  const home = dialog?.server;
  return {
    ...model,
    record: {epoch: 0, dialog, health},
    // The tabs are alike.
    questions: sortedByKey(questions),
    // Only what is held against the server that may be left can matter.
    blamed: model.blamed.filter(server => server === home || home === undefined),
  };
}
