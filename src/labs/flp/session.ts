import type {Standing} from '../../core/exploring/autopilot.ts';
import {eventInWords} from '../../core/exploring/event-words.ts';
import type {Bit} from '../../core/exploring/valence.ts';
import {below, draw, stream} from '../../core/simulation/stream.ts';
import type {Option, Target} from './atlas.ts';
import {openGame, type Game} from './game.ts';
import type {Ending, Preset} from './scenarios.ts';

export interface Setup {
  readonly preset: Preset;
  readonly inputs: readonly Bit[];
  readonly seed: number;
}

/** One thing that happened: the place of the option taken, and what it led to. */
export interface Taken {
  readonly pick: number;
  readonly from: number;
  readonly target: Target;
  readonly standing: Standing;
}

/** The lab's whole state; the run is its list of what was taken, so that every step can be undone. */
export interface Session {
  readonly setup: Setup;
  readonly game: Game;
  readonly taken: readonly Taken[];
  /** The option that Step takes. */
  readonly chosen: number;
  /** The last answer of the autopilot when it found no way on. */
  readonly landed: boolean;
}

/** A longer run is one that nobody reads; the autopilot then rests. */
export const MOST_STEPS = 5_000;

/** A run from its very beginning: nobody has started. */
export function beginBare(setup: Setup): Session {
  const game = openGame(setup.preset.protocol, setup.inputs, setup.preset.coins);
  return {setup, game, taken: [], chosen: 0, landed: false};
}

/** A run as its preset opens it. */
export function begin(setup: Setup): Session {
  return setup.preset.opening.reduce((session, event) => {
    const {options} = session.game.position(placeOf(session));
    return take(
      session,
      options.findIndex(({targets}) => targets.some((target) => eventInWords(target.event) === event)),
    );
  }, beginBare(setup));
}

export function setupOf(preset: Preset): Setup {
  return {preset, inputs: preset.inputs, seed: 1};
}

/** The number of the configuration where the session stands. */
export function placeOf({taken}: Session): number {
  return taken.at(-1)?.target.to ?? 0;
}

export function standingOf({taken, game}: Session): Standing {
  return taken.at(-1)?.standing ?? game.firstStanding;
}

/** Takes an option; real coins fall by the seed and the round, whoever asks. */
export function take(session: Session, pick: number): Session {
  const from = placeOf(session);
  const option = session.game.position(from).options[pick];
  if (!option || session.taken.length >= MOST_STEPS) return session;
  const target = session.setup.preset.coins ? tossed(session, option) : option.targets[0];
  if (!target) return session;
  const standing = session.game.follow(standingOf(session), from, target);
  return {...session, taken: [...session.taken, {pick, from, target, standing}], chosen: 0, landed: false};
}

function tossed({setup, taken}: Session, {targets}: Option): Target | undefined {
  const coins = stream(setup.seed, 'coins');
  const toss = (process: number) => below(2, draw(coins, taken.length * setup.inputs.length + process));
  return targets.find(
    ({event}) =>
      event.kind === 'round' && event.coins.every((coin, process) => coin === null || coin === toss(process)),
  );
}

export function undo(session: Session, steps: number): Session {
  if (session.taken.length === 0) return session;
  return {...session, taken: session.taken.slice(0, -steps), chosen: 0, landed: false};
}

/** Lets the autopilot play so many stages, or until it finds no way to keep the outcome open. */
export function fly(session: Session, stages: number): Session {
  let now = session;
  for (let flown = 0; flown < stages; flown++) {
    const next = now.game.stage(placeOf(now), standingOf(now));
    if (!next) return {...now, landed: true};
    for (const pick of next.picks) now = take(now, pick);
    const last = now.taken.at(-1);
    if (!last || now.taken.length >= MOST_STEPS) return now;
    // With coins the turns mean nothing, and the fall of the coins may have ended it.
    now = {...now, taken: [...now.taken.slice(0, -1), {...last, standing: next.standing}]};
    if (now.setup.preset.coins) now = {...now, taken: [...now.taken.slice(0, -1), last]};
  }
  return now;
}

/** What has come true in this run, or null while that is open. */
export function endingOf(session: Session): Ending | null {
  const {decided, stuck} = session.game.position(placeOf(session));
  const values = new Set(decided.filter((value) => value !== null));
  if (values.size > 1) return 'disagrees';
  if (stuck) return 'waits';
  if (values.size > 0) return session.setup.preset.coins && !decided.includes(null) ? 'luck' : null;
  return hasComeRound(session) ? 'undecided' : null;
}

/** How often an undecided configuration must come back before the run has made its point. */
const ENOUGH = 3;

/** Whether the run has been in the same undecided configuration again and again, and could go on for ever. */
function hasComeRound(session: Session): boolean {
  if (session.setup.preset.coins || !session.game.endings.includes('undecided')) return false;
  const here = placeOf(session);
  return session.taken.filter(({from}) => from === here).length >= ENOUGH;
}
