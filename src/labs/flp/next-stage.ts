import {endStage, follow, stage, type Standing} from '../../core/exploring/autopilot.ts';
import type {Explored} from '../../core/exploring/census.ts';
import type {Model} from '../../core/exploring/model.ts';
import type {Atlas} from './atlas.ts';

/** One stage of the autopilot: the places of the options it takes, and where it then stands. */
export interface Stage {
  readonly picks: readonly number[];
  readonly standing: Standing;
}

/** The stage of Theorem 1 that keeps the outcome open, in the lab's options; null where there is none. */
export function nextStage<Configuration>(
  model: Model<Configuration>,
  explored: Explored<Configuration>,
  open: Uint8Array,
  atlas: Atlas<Configuration>,
  from: number,
  standing: Standing,
): Stage | null {
  const path = stage(model, explored, open, from, standing);
  const last = path?.at(-1);
  if (!path || !last) return null;
  const picks: number[] = [];
  let at = from;
  let now = standing;
  for (const choice of path) {
    const to = atlas.numberOf(choice.next);
    picks.push(atlas.optionsAt(at).findIndex(({targets}) => targets.some((target) => target.to === to)));
    now = follow(model, now, choice);
    at = to;
  }
  return {picks, standing: endStage(now, last.event)};
}

/** Against real coins: the round after which the most falls of the coins leave the outcome open. */
export function bestRound<Configuration>(
  atlas: Atlas<Configuration>,
  open: Uint8Array,
  from: number,
  standing: Standing,
): Stage | null {
  const hopes = atlas
    .optionsAt(from)
    .map(({targets}) => targets.filter(({to}) => open[to] === 1).length / targets.length);
  const best = Math.max(0, ...hopes);
  return best === 0 ? null : {picks: [hopes.indexOf(best)], standing};
}
