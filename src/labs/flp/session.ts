import type {Standing} from '../../core/exploring/autopilot.ts';
import type {Event} from '../../core/exploring/model.ts';
import type {Bit} from '../../core/exploring/valence.ts';
import {below, draw, stream} from '../../core/simulation/stream.ts';
import type {Option, Target} from './atlas.ts';
import {openGame, type Game} from './game.ts';
import type {Preset} from './scenarios.ts';

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

/** A future that was left by acting in its past; one can return to it. */
export interface Branch {
  readonly run: readonly Taken[];
  /** How many steps it has in common with the run for which it was left. */
  readonly shared: number;
}

/** What goes on by itself: nothing, the story of a kind scheduler, or the autopilot that keeps all open. */
export type Playing = 'no' | 'kind' | 'autopilot';

/** The lab's whole state; the run is its list of what was taken, so that every step can be undone. */
export interface Session {
  readonly setup: Setup;
  readonly game: Game;
  /** What has happened at the moment that one looks at. */
  readonly taken: readonly Taken[];
  /** What is known to have come after it, before a step back. */
  readonly future: readonly Taken[];
  readonly branches: readonly Branch[];
  /** The option that Step takes. */
  readonly chosen: number;
  /** The last answer of the autopilot when it found no way on. */
  readonly landed: boolean;
  readonly playing: Playing;
  /** Configurations whose valence the reader has guessed, with the guess. */
  readonly guesses: ReadonlyMap<number, Guess>;
  /** Whether valences are shown without a guess. */
  readonly isRevealed: boolean;
  /** Whether a run has come to an end, so that the dare stands. */
  readonly isDared: boolean;
  /** Whether this run is one that the lab shows, which wins no dare. */
  readonly isShown: boolean;
}

/** What a reader can say of a configuration: which values can still be decided. */
export type Guess = 'bivalent' | 'zero' | 'one' | 'never';

/** A longer run is one that nobody reads; the autopilot then rests. */
export const MOST_STEPS = 5_000;
const MOST_BRANCHES = 4;

/** A run from its very beginning: nobody has started. */
export function beginBare(setup: Setup): Session {
  const game = openGame(setup.preset.protocol, setup.inputs, setup.preset.coins);
  return {
    setup,
    game,
    taken: [],
    future: [],
    branches: [],
    chosen: 0,
    landed: false,
    playing: 'no',
    guesses: new Map(),
    isRevealed: false,
    isDared: false,
    isShown: false,
  };
}

/** A run as its preset opens it. */
export function begin(setup: Setup): Session {
  return setup.preset.opening.reduce(
    (session, event) => take(session, pickOf(session, event)),
    beginBare(setup),
  );
}

/** Where an event stands among the options of the moment. */
function pickOf(session: Session, event: Event): number {
  const {options} = session.game.position(placeOf(session));
  const same = JSON.stringify(event);
  return options.findIndex(({targets}) => targets.some((target) => JSON.stringify(target.event) === same));
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

/** Takes an option; real coins fall by the seed and the round, whoever asks. Another than before leaves the old future. */
export function take(session: Session, pick: number): Session {
  const from = placeOf(session);
  const option = session.game.position(from).options[pick];
  if (!option || session.taken.length >= MOST_STEPS) return session;
  const target = session.setup.preset.coins ? tossed(session, option) : option.targets[0];
  if (!target) return session;
  const [known, ...rest] = session.future;
  if (known && known.target.to === target.to && known.pick === pick)
    return {...session, taken: [...session.taken, known], future: rest, chosen: 0, landed: false};
  const standing = session.game.follow(standingOf(session), from, target);
  return {
    ...session,
    taken: [...session.taken, {pick, from, target, standing}],
    future: [],
    branches: known ? branchOff(session) : session.branches,
    chosen: 0,
    landed: false,
    isShown: session.isShown && known === undefined,
  };
}

function branchOff({branches, taken, future}: Session): readonly Branch[] {
  return [...branches, {run: [...taken, ...future], shared: taken.length}].slice(-MOST_BRANCHES);
}

function tossed({setup, taken}: Session, {targets}: Option): Target | undefined {
  const coins = stream(setup.seed, 'coins');
  const toss = (process: number) => below(2, draw(coins, taken.length * setup.inputs.length + process));
  return targets.find(
    ({event}) =>
      event.kind === 'round' && event.coins.every((coin, process) => coin === null || coin === toss(process)),
  );
}
