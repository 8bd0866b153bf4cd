import type {Operation, Value} from '../../checking/history.ts';
import {check} from '../../checking/linearizability.ts';
import {mayReturn} from '../../checking/models/may-return.ts';
import {register} from '../../checking/specs/register.ts';
import {drawHistory, historyShapes, INITIAL} from '../draw-history.ts';
import type {Skill, WrongAnswer} from '../skill.ts';
import {listed} from '../words.ts';

const end = (operation: Operation): number => operation.return ?? Infinity;

/** `Only 1.`, `0 or 2, and nothing else.` */
function among(values: readonly Value[]): string {
  const sorted = [...new Set(values.map(String))].sort();
  return sorted.length === 1 ? `Only ${sorted.join('')}.` : `${listed(sorted, 'or')}, and nothing else.`;
}

function beliefs(operations: readonly Operation[], read: Operation): WrongAnswer[] {
  const writes = operations.filter(({f}) => f === 'write');
  const begun = writes.filter(({call}) => call < end(read));
  const over = writes.filter((write) => end(write) < read.call).sort((one, other) => end(one) - end(other));
  const before = writes.filter(({call}) => call < read.call);
  const beside = writes.filter((write) => write.call < end(read) && end(write) > read.call);
  const last = (those: readonly Operation[]): Value => those.at(-1)?.value ?? INITIAL;
  return [
    {
      belief: 'a read returns the last write that was answered before it began',
      says: among([last(over)]),
      why: 'That leaves out what overlaps the read: a write may take effect before its answer has come.',
    },
    {
      belief: 'a read returns the last write that was called before it',
      says: among([last(before)]),
      why: 'A write that has been called need not have taken effect yet, and writes that overlap may take effect in either order.',
    },
    {
      belief: 'a read may return anything that has been written by then',
      says: among([INITIAL, ...begun.map(({value}) => value)]),
      why: 'Some of these were overwritten before the read began, or are ruled out by what others had read by then.',
    },
    {
      belief:
        'a read that overlaps writes may return any of them or the value before, whatever others have read',
      says: among([last(over), ...beside.map(({value}) => value)]),
      why: 'The other reads say more about the order of the writes, and this read has to agree with them.',
    },
  ];
}

export const mayReturnSkill: Skill = {
  id: 'may-return',
  lesson: 'cap',
  sitting: 'proof',
  can: 'list the values that a read may return if a register is linearizable',
  loadIs: 'operations in the history',
  draft(dice, level, aim) {
    const drawn = drawHistory(dice, historyShapes[level]);
    const reads = drawn.flatMap(({f}, index) => (f === 'read' ? [index] : []));
    const index = dice.one(reads);
    const read = drawn[index];
    if (read === undefined || new Set(beliefs(drawn, read).map(({says}) => says)).size < 2) return null;
    if (
      check(
        register(INITIAL),
        drawn.filter((_, at) => at !== index),
      ).kind !== 'linearizable'
    )
      return null;
    const {values} = mayReturn('linearizable', drawn, index, {initial: INITIAL});
    const allowed = values.filter(({verdict}) => verdict.kind === 'allowed').map(({value}) => value);
    const wrong = beliefs(drawn, read);
    // One value alone is the more frequent case, and the less instructive one: it is taken once in three times.
    if (allowed.length === 0 || (allowed.length === 1) !== (aim % 3 === 0)) return null;
    if (new Set([among(allowed), ...wrong.map(({says}) => says)]).size < 3) return null;
    const asking = (value: Value): Operation[] =>
      drawn.map((each, at) => (at === index ? {...each, value} : each));
    const shownValue = dice.one(allowed);
    const verdict = check(register(INITIAL), asking(shownValue));
    const title = 'A register that holds 0 at first';
    return {
      ask: `The register is linearizable. Which values may ${read.process}’s read return, the one that is marked with a question mark?`,
      shown: {kind: 'history', title, operations: asking('?')},
      right: {
        says: among(allowed),
        why: `Each of these leaves an order that agrees with real time, and no other value does. The picture shows one in which it returns ${String(shownValue)}.`,
      },
      wrong,
      picture: {
        kind: 'history',
        title,
        operations: asking(shownValue),
        ...(verdict.kind === 'linearizable' ? {order: verdict.order} : {}),
      },
      load: drawn.length,
    };
  },
};
