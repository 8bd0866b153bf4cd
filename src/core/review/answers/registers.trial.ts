import type {Operation} from '../../checking/history.ts';
import {explainable, references} from '../../checking/brute-force.trial.ts';

/* Histories of a register, for what judges by definition alone. */

/** The register holds 0 because somebody wrote it before all else: the definitions know of no other beginning. */
function begun(operations: readonly Operation[]): Operation[] {
  const keys = [...new Set(operations.map(({key}) => key))];
  return [
    ...keys.map((key, nth): Operation => ({
      process: 'before',
      f: 'write',
      value: 0,
      call: -9 + 2 * nth,
      return: -8 + 2 * nth,
      outcome: 'ok',
      ...(key === undefined ? {} : {key}),
    })),
    ...operations,
  ];
}

/** As the models by their definitions have it: a register holds nothing at first. */
export const bare = (operations: readonly Operation[]): Operation[] =>
  operations.map((each) => (each.value === 0 ? {...each, value: null} : each));

export const isLinearizable = (operations: readonly Operation[]): boolean =>
  explainable(references.register, begun(operations));

/** What is known when place `end` has gone by: what is still open may take effect or not. */
export const prefix = (operations: readonly Operation[], end: number): Operation[] =>
  operations
    .filter(({call}) => call <= end)
    .map((each) =>
      (each.return ?? Infinity) <= end
        ? each
        : {...each, outcome: 'info', return: null, ...(each.f === 'read' ? {value: null} : {})},
    );
