import type {TimedCommand} from '../../../simulation/command.ts';
import {extend, fork, record, upTo, type Recording} from '../../../simulation/recording.ts';
import {nextAt} from '../../../simulation/step.ts';
import type {Micros} from '../../../simulation/time.ts';
import type {RaftState} from '../cluster.ts';
import type {RaftBody} from '../messages.ts';
import {clusterOf, type RaftSetup} from './setup.ts';

export type RaftRecording = Recording<RaftState, RaftBody>;
export type Plan = readonly TimedCommand<RaftBody>[];

/** A run that one can look at moment by moment, and the commands that are still to be given to it. */
export interface Tape {
  readonly recording: RaftRecording;
  /** Everything that is done to the run from outside, in order. */
  readonly plan: Plan;
  /** How many of them have been given. */
  readonly given: number;
}

export function begin(setup: RaftSetup, plan: Plan): Tape {
  return {recording: record(clusterOf(setup)), plan, given: 0};
}

/** When the next thing happens, whether by itself or from outside; null when nothing will. */
export function comesAt({recording, plan, given}: Tape): Micros | null {
  const soon = nextAt(recording.last);
  const command = plan[given];
  if (!command) return soon;
  return soon === null ? command.at : Math.min(soon, Math.max(command.at, recording.last.now));
}

/** One entry further, by the rule of `play`: what happens at a moment comes before what is then done from outside. */
export function goOn(tape: Tape): Tape {
  const {recording, plan, given} = tape;
  const command = plan[given];
  if (command && command.at < (nextAt(recording.last) ?? Infinity)) {
    const {log} = recording;
    return {plan, given: given + 1, recording: fork(recording, log.length, command.at, command.command)};
  }
  return {...tape, recording: extend(recording, 1)};
}

/** All that happens until `until`. */
export function goUntil(tape: Tape, until: Micros): Tape {
  let now = tape;
  for (;;) {
    const command = now.plan[now.given];
    const recording = extend(now.recording, Infinity, Math.min(until, command?.at ?? Infinity));
    now = {...now, recording};
    if (!command || command.at > until) return now;
    now = goOn(now);
  }
}

/** The tape as it was after its first `length` entries; what was given later is still to be given. */
export function cutBack({recording, plan}: Tape, length: number): Tape {
  const before = upTo(recording, length);
  const planned = new Set(plan.map(({command}) => command));
  const given = before.log.filter(({cause}) => cause.kind === 'command' && planned.has(cause.command)).length;
  return {recording: before, plan, given};
}
