import type {TimedCommand} from '../../../simulation/command.ts';
import {shrink} from '../../../simulation/shrink.ts';
import type {Micros} from '../../../simulation/time.ts';
import type {RaftBody} from '../messages.ts';
import type {Hunted} from './hunt.ts';
import type {Broken} from '../invariants/invariant.ts';
import {judge, passes, type Judgement} from './judge.ts';
import {play, type Played} from './play.ts';
import {QUIET_FROM, type RaftSetup} from './setup.ts';

type Commands = readonly TimedCommand<RaftBody>[];

/** A run that fails, as small as it could be made. Everything in it is needed for a reason: see `shrinkRun`. */
export interface ShrunkRun {
  readonly setup: RaftSetup;
  readonly commands: Commands;
  /** Where the run ends. */
  readonly until: Micros;
  readonly broke: Broken;
  readonly replays: number;
}

/** Replays that a shrinking may take. */
const MOST_REPLAYS = 600;

/** Plays a small run again, with its bug or without. */
export function replay(
  {setup, commands, until}: Pick<ShrunkRun, 'setup' | 'commands' | 'until'>,
  withBug = true,
): Played & Judgement {
  const played = play(withBug ? setup : {...setup, bug: null}, commands, {until});
  return {...played, ...judge(played, QUIET_FROM)};
}

/**
 * The smallest run that breaks the same thing and that passes, with at least one operation that succeeds, once the bug
 * is switched off: so what is left shows the bug, and not a cluster that was beaten to death. Commands are left out by
 * replay, and the end comes as early as it can.
 *
 * Null where the run as it was does not pass without the bug: then there is nothing to compare it with.
 */
export function shrinkRun({setup, commands, broke, log}: Hunted, until: Micros): ShrunkRun | null {
  if (broke === null) return null;
  const end = broke === 'progress' ? until : (log.at(-1)?.at ?? until);
  // What comes after the failure cannot have caused it; without the bug a little more time lets clients be answered.
  const before = commands.filter(({at}) => at <= end);
  let replays = 0;
  const shows = (some: Commands, last: Micros): boolean => {
    replays += 1;
    const run = {setup, commands: some, until: last};
    return replay(run).broke === broke && passes(replay(run, false));
  };
  const last = [end + 1, until].find((each) => shows(before, each));
  if (last === undefined) return null;
  const {items} = shrink(before, (some) => shows(some, last), MOST_REPLAYS);
  return {setup, commands: items, until: earliestEnd(items, last, shows), broke, replays};
}

/** The earliest end, to a hundredth of the run. */
function earliestEnd(
  commands: Commands,
  until: Micros,
  shows: (commands: Commands, until: Micros) => boolean,
): Micros {
  let [low, high] = [commands.at(-1)?.at ?? 0, until];
  while (high - low > until / 100) {
    const middle = Math.floor((low + high) / 2);
    if (shows(commands, middle)) high = middle;
    else low = middle;
  }
  return high;
}
