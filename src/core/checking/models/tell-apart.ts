import type {Operation} from '../history.ts';
import {kindOf} from './judge.ts';
import {modelNames, type ModelName} from './names.ts';
import {smallHistories} from './small-histories.ts';
import type {ModelVerdict} from './verdict.ts';

/** A smallest history that tells one model from another. */
export interface Apart {
  readonly allows: ModelName;
  readonly forbids: ModelName;
  /**
   * Its processes as `drawn` reads them; `null`: up to `most` operations on two objects by three processes there is
   * no such history.
   */
  readonly history: readonly string[] | null;
  /** All histories of fewer operations, or of this many, were tried. */
  readonly most: number;
}

/** How far is looked: for models that ask when operations were, and for those that do not. */
export interface Reach {
  readonly realTime: number;
  readonly orders: number;
}

export const REACH: Reach = {realTime: 4, orders: 6};

/** Models that ask what overlapped what. */
const timed: readonly ModelName[] = ['linearizable', 'regular', 'safe'];
const PROCESSES = ['p', 'q', 'r'];

/** For every two models a smallest history that the first allows and the second forbids, by trying all that there are. */
export function tellApart({realTime, orders}: Reach = REACH): Apart[] {
  const untimed = modelNames.filter((name) => !timed.includes(name));
  const found = new Map<string, readonly string[]>();
  for (let size = 1; size <= orders; size += 1) look(untimed, size, false, found);
  for (let size = 1; size <= realTime; size += 1) look(modelNames, size, true, found);
  return modelNames.flatMap((allows) =>
    modelNames.flatMap((forbids): Apart[] => {
      if (allows === forbids) return [];
      const history = found.get(pairOf(allows, forbids)) ?? null;
      const isTimed = timed.includes(allows) || timed.includes(forbids);
      return [
        {allows, forbids, history, most: history === null ? (isTimed ? realTime : orders) : sizeOf(history)},
      ];
    }),
  );
}

/** How many operations stand there. */
export function sizeOf(history: readonly string[]): number {
  return history.reduce((sum, line) => sum + line.split(', ').length, 0);
}

const pairOf = (allows: ModelName, forbids: ModelName): string => `${allows} / ${forbids}`;

function look(
  models: readonly ModelName[],
  operations: number,
  realTime: boolean,
  found: Map<string, readonly string[]>,
): void {
  // A value that nobody writes is forbidden by all models but one, so beyond a single operation it teaches nothing else.
  const thinAir = realTime || operations === 1;
  for (const history of smallHistories({operations, processes: 3, objects: 2, realTime, thinAir})) {
    const kinds = new Map<ModelName, ModelVerdict['kind']>();
    const kind = (model: ModelName) => {
      const known = kinds.get(model) ?? kindOf(model, history);
      kinds.set(model, known);
      return known;
    };
    // An order that explains a history sequentially is everybody's view by all these models: nothing is told apart.
    // (small-histories.test.ts asks each of them about every history of up to four operations, without this.)
    if (!realTime && kind('sequential') === 'allowed') continue;
    for (const forbids of models) {
      if (kind(forbids) !== 'forbidden') continue;
      for (const allows of models) {
        const pair = pairOf(allows, forbids);
        if (found.has(pair) || (realTime && !timed.includes(allows) && !timed.includes(forbids))) continue;
        if (kind(allows) === 'allowed') found.set(pair, linesOf(history, realTime));
      }
    }
  }
}

/** As `drawn` reads them back. */
function linesOf(history: readonly Operation[], withTimes: boolean): string[] {
  return [...new Set(history.map(({process}) => process))].map((process, place) => {
    const acts = history
      .filter((each) => each.process === process)
      .map(({f, key, value, call, return: end}) => {
        const act = `${f === 'write' ? 'w' : 'r'} ${String(key)} ${value === null ? '-' : JSON.stringify(value)}`;
        return withTimes ? `${act} ${call} ${end ?? call}` : act;
      });
    return `${PROCESSES[place] ?? '?'}: ${acts.join(', ')}`;
  });
}
