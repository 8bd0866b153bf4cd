import type {Operation} from '../../checking/history.ts';
import {check} from '../../checking/linearizability.ts';
import {kindOf} from '../../checking/models/judge.ts';
import {register} from '../../checking/specs/register.ts';
import {explain} from '../../checking/explain.ts';
import {label} from '../../checking/wording.ts';
import {drawHistory, historyShapes, INITIAL} from '../draw-history.ts';
import type {Skill, WrongAnswer} from '../skill.ts';
import {listed} from '../words.ts';

const YES = 'At none: it is linearizable.';
const nameOf = (operation: Operation): string => `${operation.process}’s ${label(operation)}`;
const no = (operation: Operation): string => `At the answer to ${nameOf(operation)}.`;

/** The first read that returns something else than the last write before it in a fixed order of all operations. */
function firstMisfit(operations: readonly Operation[]): Operation | undefined {
  let holds: Operation['value'] = INITIAL;
  for (const each of operations) {
    if (each.f === 'write') holds = each.value;
    else if (each.value !== holds) return each;
  }
  return undefined;
}

const end = (operation: Operation): number => operation.return ?? Infinity;
const judged = (misfit: Operation | undefined): string => (misfit === undefined ? YES : no(misfit));

function beliefs(operations: readonly Operation[]): WrongAnswer[] {
  const byCall = [...operations].sort((one, other) => one.call - other.call);
  const byReturn = [...operations].sort((one, other) => end(one) - end(other));
  const early = byReturn.find(
    (read) =>
      read.f === 'read' &&
      operations.some((write) => write.f === 'write' && write.value === read.value && end(write) > end(read)),
  );
  const keepsOwnOrder = kindOf('sequential', operations, {initial: INITIAL}) === 'allowed';
  return [
    {
      belief: 'operations take effect in the order of their calls',
      says: judged(firstMisfit(byCall)),
      why: 'That puts the operations in the order of their calls. Those that overlap may take effect in either order.',
    },
    {
      belief: 'operations take effect in the order of their answers',
      says: judged(firstMisfit(byReturn)),
      why: 'That puts the operations in the order of their answers. Those that overlap may take effect in either order.',
    },
    ...(early === undefined
      ? []
      : [
          {
            belief: 'a write cannot be read before it has been answered',
            says: no(early),
            why: `${nameOf(early)} overlaps the write of that value. A write may take effect before its answer has come.`,
          },
        ]),
    ...(keepsOwnOrder
      ? [
          {
            belief: 'it is enough to keep each process’s own order',
            says: YES,
            why: 'There is an order that explains every read and keeps each process’s own. Linearizability wants one that agrees with real time too.',
          },
        ]
      : []),
  ];
}

export const linearizable: Skill = {
  id: 'linearizable',
  lesson: 'cap',
  sitting: 'proof',
  can: 'say whether a history is linearizable, and at which answer it stops being so',
  loadIs: 'operations in the history',
  draft(dice, level, aim) {
    const operations = drawHistory(dice, historyShapes[level]);
    // Two reads of one process that return the same could not be told apart by name.
    if (new Set(operations.map(nameOf)).size < operations.length) return null;
    const verdict = check(register(INITIAL), operations);
    const isLegal = verdict.kind === 'linearizable';
    if (isLegal !== (aim % 2 === 0) || verdict.kind === 'unknown') return null;
    const wrong = beliefs(operations);
    const at = isLegal ? undefined : operations[verdict.reason.at];
    const title = 'A register that holds 0 at first';
    if (new Set([judged(at), ...wrong.map(({says}) => says)]).size < 3) return null;
    return {
      ask: 'Follow the history from left to right. At which answer, if at any, can no order of the operations explain what has happened so far?',
      shown: {kind: 'history', title, operations},
      right: {
        says: judged(at),
        why: isLegal
          ? `One order explains it: ${listed(verdict.order.flatMap((index) => operations[index] ?? []).map(nameOf), 'then')}.`
          : explain(operations, verdict),
      },
      wrong,
      picture: {
        kind: 'history',
        title,
        operations,
        ...(isLegal ? {order: verdict.order} : {clash: verdict.reason.clash}),
      },
      load: operations.length,
    };
  },
};
