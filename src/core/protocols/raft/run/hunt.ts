import type {TimedCommand} from '../../../simulation/command.ts';
import type {BugName} from '../bug-name.ts';
import {hunterOf, nemesisNamed, recovery} from '../nemeses/index.ts';
import type {RaftBody} from '../messages.ts';
import {judge, type Judgement} from './judge.ts';
import {play, type Played} from './play.ts';
import {END, QUIET_FROM, setupOf, type RaftSetup} from './setup.ts';
import {workload} from './workload.ts';

/** A run under a nemesis, and what came of it. */
export interface Hunted extends Played, Judgement {
  readonly setup: RaftSetup;
}

export interface Quarry {
  readonly bug: BugName | null;
  readonly nemesis: string;
  readonly nodes?: number;
  readonly changes?: RaftSetup['changes'];
}

/** The setup of a run under a nemesis. */
function huntSetup({bug, nemesis, nodes, changes = {}}: Quarry, seed: number): RaftSetup {
  const setup = setupOf(seed, bug, nodes);
  return {...setup, changes: {...setup.changes, ...changes}, spare: nemesisNamed(nemesis).spare ?? false};
}

/** Runs one seed: clients ask all the time, the nemesis has its two seconds, then everything heals. */
export function hunt(quarry: Quarry, seed: number): Hunted {
  const setup = huntSetup(quarry, seed);
  const entry = nemesisNamed(quarry.nemesis);
  const commands: readonly TimedCommand<RaftBody>[] = [
    ...workload(seed, END - 1_000_000),
    ...(entry.script?.(setup) ?? []),
    ...recovery(setup, entry.restarts),
  ].sort((a, b) => a.at - b.at);
  const played = play(setup, commands, {until: END}, hunterOf(entry, setup));
  return {...played, ...judge(played, QUIET_FROM), setup};
}
