import type {Budget} from '../budget.ts';
import {arrange} from './arrange.ts';
import type {Memory} from './memory.ts';
import type {OrderModel} from './names.ts';
import {candidatesOf, sourcesOf, type Sources} from './sources.ts';
import type {Finding, View} from './verdict.ts';
import {asksForSources, puzzleFor} from './view-puzzle.ts';

/** Whether everybody's view can be put together as the model's rule demands. */
export function* viewsOf(memory: Memory, model: OrderModel, budget: Budget): Generator<void, Finding> {
  const thin = candidatesOf(memory).findIndex((those) => those.length === 0);
  const reader = memory.accesses[thin];
  if (reader !== undefined) {
    return {kind: 'forbidden', process: memory.processes[reader.process] ?? null};
  }
  if (!asksForSources(model)) return yield* viewsWith(memory, model, null, budget);
  let last: Finding = {kind: 'forbidden', process: null};
  let ways = 0;
  for (const sources of sourcesOf(memory)) {
    ways += 1;
    last = yield* viewsWith(memory, model, sources, budget);
    if (last.kind !== 'forbidden') return last;
  }
  // Where a value was written twice, each way to tell the writes apart may fail in another process's view.
  return ways === 1 ? last : {kind: 'forbidden', process: null};
}

function* viewsWith(
  memory: Memory,
  model: OrderModel,
  sources: Sources | null,
  budget: Budget,
): Generator<void, Finding> {
  const views: View[] = [];
  const viewers = model === 'sequential' ? [null] : readersOf(memory);
  for (const viewer of viewers) {
    const found = yield* arrange(puzzleFor(memory, model, viewer, sources), budget);
    const process = viewer === null ? null : (memory.processes[viewer] ?? null);
    if (found.kind === 'none') return {kind: 'forbidden', process};
    if (found.kind === 'gave-up') return {kind: 'unknown', states: budget.spent, bound: found.bound};
    views.push({process, order: found.order.flatMap((place) => inView(memory, viewer, place))});
  }
  return {kind: 'allowed', views, sources: []};
}

/** Those who read nothing have a view in any case: writes in an order that all rules agree with. */
function readersOf({accesses}: Memory): number[] {
  return [...new Set(accesses.filter(({isWrite}) => !isWrite).map(({process}) => process))];
}

function inView({accesses}: Memory, viewer: number | null, place: number): number[] {
  const access = accesses[place];
  if (access === undefined) return [];
  return access.isWrite || viewer === null || access.process === viewer ? [access.index] : [];
}
