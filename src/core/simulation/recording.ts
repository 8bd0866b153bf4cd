import type {Command} from './command.ts';
import type {Entry} from './log.ts';
import {begin, intervene, next} from './step.ts';
import type {Micros} from './time.ts';
import {emptyWorld, type Scenario, type Step, type World} from './world.ts';

/** A world is kept after every so many entries; the worlds between are folded again from there. */
const EVERY = 32;

/**
 * A run as far as it has been computed: its log, and some of its worlds to start folding from. Any moment of it can
 * be looked at again (step back, seek), and continued in another way (fork).
 */
export interface Recording<State, Body> {
  readonly scenario: Scenario<State, Body>;
  readonly log: readonly Entry<Body>[];
  /** `kept[i]` is the world after `1 + i * EVERY` entries. */
  readonly kept: readonly World<State, Body>[];
  /** The world after the last entry. */
  readonly last: World<State, Body>;
}

export function record<State, Body>(scenario: Scenario<State, Body>): Recording<State, Body> {
  const {world, entry} = begin(scenario, emptyWorld(scenario));
  return {scenario, log: [entry], kept: [world], last: world};
}

/**
 * The schedule driver: computes up to `steps` more entries, none later than `until`. An exhausted run comes back as
 * it was.
 */
export function extend<State, Body>(
  recording: Recording<State, Body>,
  steps: number,
  until: Micros = Infinity,
): Recording<State, Body> {
  const log = [...recording.log];
  const kept = [...recording.kept];
  let world = recording.last;
  for (let made = 0; made < steps; made++) {
    const step = next(recording.scenario, world);
    if (!step || step.entry.at > until) break;
    world = step.world;
    log.push(step.entry);
    if (log.length % EVERY === 1) kept.push(world);
  }
  return {scenario: recording.scenario, log, kept, last: world};
}

/** The state of the run after its first `length` entries (at least 1), folded from the nearest world that was kept. */
export function worldAfter<State, Body>(
  {scenario, log, kept, last}: Recording<State, Body>,
  length: number,
): World<State, Body> {
  if (length >= log.length) return last;
  const place = Math.min(Math.floor((length - 1) / EVERY), kept.length - 1);
  const start = kept[place];
  if (!start) throw new RangeError(`A run has a state after 1 entry or more, not after ${length}.`);
  return log.slice(1 + place * EVERY, length).reduce((world, entry) => fold(scenario, world, entry), start);
}

/** The world after one more entry of a log. */
export function fold<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
  entry: Entry<Body>,
): World<State, Body> {
  return again(scenario, world, entry).world;
}

function again<State, Body>(
  scenario: Scenario<State, Body>,
  world: World<State, Body>,
  {at, cause, byHand}: Entry<Body>,
): Step<State, Body> {
  if (byHand && cause.kind === 'command') return intervene(scenario, world, at, cause.command);
  const step = next(scenario, world);
  if (!step) throw new Error('The log holds an entry that its own scenario does not lead to.');
  return step;
}

/** The run as it was after its first `length` entries, without what came then. */
export function upTo<State, Body>(recording: Recording<State, Body>, length: number): Recording<State, Body> {
  const {scenario, log, kept} = recording;
  if (length >= log.length) return recording;
  return {
    scenario,
    log: log.slice(0, length),
    kept: kept.slice(0, Math.floor((length - 1) / EVERY) + 1),
    last: worldAfter(recording, length),
  };
}

/** The run as it was after `length` entries, and from there on another: a command by hand at `at`. */
export function fork<State, Body>(
  recording: Recording<State, Body>,
  length: number,
  at: Micros,
  command: Command<Body>,
): Recording<State, Body> {
  const {world, entry} = intervene(recording.scenario, worldAfter(recording, length), at, command);
  const log = [...recording.log.slice(0, length), entry];
  const kept = recording.kept.slice(0, Math.floor((length - 1) / EVERY) + 1);
  if (log.length % EVERY === 1) kept.push(world);
  return {scenario: recording.scenario, log, kept, last: world};
}

/** Runs a scenario to `until`, or until nothing more happens, and at most for `steps` entries. */
export function run<State, Body>(
  scenario: Scenario<State, Body>,
  until: Micros = Infinity,
  steps = 100_000,
): Recording<State, Body> {
  return extend(record(scenario), steps, until);
}
