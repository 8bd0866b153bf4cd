import type {TimedCommand} from '../../../simulation/command.ts';
import type {Entry} from '../../../simulation/log.ts';
import {begin, intervene, next} from '../../../simulation/step.ts';
import type {Micros} from '../../../simulation/time.ts';
import {emptyWorld, type Step, type World} from '../../../simulation/world.ts';
import type {RaftState} from '../cluster.ts';
import type {Breach} from '../invariants/invariant.ts';
import {Watch} from '../invariants/watch.ts';
import type {RaftBody} from '../messages.ts';
import type {Nemesis} from '../nemeses/nemesis.ts';
import {clusterOf, type RaftSetup} from './setup.ts';

type Commands = readonly TimedCommand<RaftBody>[];

export interface Played {
  readonly log: readonly Entry<RaftBody>[];
  /** Everything that was done to the run from outside, in order: played again it gives the same log. */
  readonly commands: Commands;
  readonly breach: Breach | null;
}

/** Where a run ends: at a moment, at the first breach of an invariant, or after so many entries. */
export interface Bounds {
  readonly until: Micros;
  readonly entries?: number;
}

/**
 * Runs a cluster under these commands, and under a nemesis that looks at the run after every event and may give more.
 * A nemesis acts only between two moments, so that its commands can be given again at theirs.
 */
export function play(setup: RaftSetup, commands: Commands, bounds: Bounds, nemesis?: Nemesis): Played {
  const run = new Run(setup);
  let given = 0;
  let asked = -1;
  const {until, entries = 50_000} = bounds;
  while (!run.breach && run.log.length < entries) {
    const step = next(run.scenario, run.world);
    const soon = step && step.entry.at <= until ? step.entry.at : Infinity;
    const now = run.world.now;
    const command = commands[given];
    if (nemesis && soon > now && asked < now) {
      asked = now;
      const acts = nemesis.look(run.world);
      for (const act of acts) run.obey(now, act);
      if (acts.length > 0) continue;
    }
    if (command && command.at < soon && command.at <= until) {
      run.obey(command.at, command.command);
      given += 1;
    } else if (step && soon < Infinity) run.take(step);
    else break;
  }
  return {log: run.log, commands: run.commands, breach: run.breach};
}

/** A run in the making. */
class Run {
  readonly scenario;
  readonly log: Entry<RaftBody>[] = [];
  readonly commands: TimedCommand<RaftBody>[] = [];
  readonly #watch = new Watch();
  breach: Breach | null = null;
  world: World<RaftState, RaftBody>;

  constructor(setup: RaftSetup) {
    this.scenario = clusterOf(setup);
    this.world = emptyWorld(this.scenario);
    this.take(begin(this.scenario, this.world));
  }

  obey(at: Micros, command: TimedCommand<RaftBody>['command']): void {
    this.commands.push({at, command});
    this.take(intervene(this.scenario, this.world, at, command));
  }

  take({world, entry}: Step<RaftState, RaftBody>): void {
    this.world = world;
    this.log.push(entry);
    this.breach ??= this.#watch.look(world);
  }
}
