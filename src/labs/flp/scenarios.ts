import type {Event} from '../../core/exploring/model.ts';
import type {Bit} from '../../core/exploring/valence.ts';

/** The three ways in which a protocol is caught, and the one in which a scheduler is beaten. */
export type Ending = 'disagrees' | 'waits' | 'undecided' | 'luck';

/**
 * What a dare asks for: two decisions, somebody who waits for ever, or nothing decided for so long: with both values
 * still possible, or where one of them is no longer.
 */
export type Goal =
  | {readonly kind: 'disagrees'; readonly deliveries: number}
  | {readonly kind: 'waits'}
  | {readonly kind: 'open' | 'undecided'; readonly steps: number};

export interface Preset {
  readonly name: string;
  /** The name of its protocol for the explorer. */
  readonly protocol: string;
  readonly title: string;
  /** What the protocol does, and what to try first. */
  readonly intro: string;
  readonly inputs: readonly Bit[];
  /** What has happened when the lab opens; a step back takes it back. */
  readonly opening: readonly Event[];
  /** What the reader is dared to reach. */
  readonly goal: Goal;
  /** Whether real coins are tossed, from the seed, after the scheduler has chosen. */
  readonly coins: boolean;
}

export const endings: Readonly<Record<Ending, string>> = {
  disagrees: 'two processes decide differently',
  waits: 'somebody waits for the dead for ever',
  undecided: 'I can keep it undecided for ever',
  luck: 'nothing: with probability 1 all decide, whatever I do',
};

const start = (process: number): Event => ({kind: 'start', process});

const preset = (
  name: string,
  title: string,
  inputs: readonly Bit[],
  goal: Goal,
  intro: string,
  opening: readonly Event[] = [],
): Preset => ({name, protocol: name, title, intro, inputs, opening, goal, coins: false});

const disagree: Goal = {kind: 'disagrees', deliveries: 6};
const wait: Goal = {kind: 'waits'};
const stayOpen: Goal = {kind: 'open', steps: 20};

/** The lab's scenarios: every protocol that the explorer knows, and Ben-Or's with coins. */
export const presets: readonly Preset[] = [
  preset(
    'wait-n-1-min',
    'Wait for all but one, take the least',
    [0, 1, 1],
    disagree,
    'Everybody sends a vote to all, waits for two votes out of three, its own included, and decides the lesser. So no single crash can hold it up. Find the order of deliveries in which that goes wrong.',
  ),
  preset(
    'wait-n-1-majority',
    'Wait for all but one, take the majority',
    [0, 1, 1],
    disagree,
    'As before, but of two votes a tie goes to one’s own. Start everybody, then choose who hears whom first.',
  ),
  preset(
    'wait-all-min',
    'Wait for all, take the least',
    [0, 1, 1],
    wait,
    'Everybody sends a vote to all, waits for all three and decides the least. Try to make two processes disagree; then use your one crash.',
  ),
  preset(
    'wait-all-majority',
    'Wait for all, take the majority',
    [0, 1, 1],
    wait,
    'Everybody waits for all three votes and decides what most of them say. No order of deliveries matters here. What does?',
  ),
  preset(
    'coord-first',
    'Ask a coordinator',
    [0, 0, 1],
    wait,
    'B and C have sent their votes to A, which decides the first one that it gets and tells the others. You say what happens next.',
    [start(0), start(1), start(2)],
  ),
  preset(
    'wait-all',
    'Wait for all, in the paper’s model',
    [0, 1, 1],
    wait,
    'As in the lesson, a process may also step without a message. Everybody decides the majority once all three inputs are known.',
  ),
  preset(
    'arbiter',
    'The arbiter',
    [0, 1, 0],
    wait,
    'A and B propose their inputs to C, which decides the first proposal that it gets. Everything is open until C receives one. Keep C waiting, or crash it.',
  ),
  preset(
    'two-of-three',
    'Two of three',
    [0, 1, 1],
    disagree,
    'Everybody decides the least of the first two inputs that it knows. Nobody ever waits for the dead. Let A and B hear each other, but C hear only B.',
  ),
  preset(
    'ping-pong',
    'Ping-pong, with moods',
    [0, 1],
    stayOpen,
    'A tries B with its value; a stubborn process answers with its own, a yielding one gives way and decides. A step without a message changes the mood. Deliver, answer, deliver … or let the autopilot do it.',
  ),
  preset(
    'benor-keep',
    'Ben-Or’s rounds: no majority, keep your value',
    [0, 1, 1],
    {kind: 'undecided', steps: 20},
    'In each round you choose whom everybody hears. A process that hears no proposal keeps its value. Find a round after which nothing has changed.',
  ),
  preset(
    'benor-flip',
    'Ben-Or’s rounds: no majority, flip your value',
    [0, 1, 1],
    stayOpen,
    'In each round you choose whom everybody hears. A process that hears no proposal flips its value. Keep it going round after round; then let them toss real coins instead.',
  ),
  preset(
    'benor-any',
    'Ben-Or’s rounds: you call the coins',
    [0, 1, 1],
    stayOpen,
    'A process that hears no proposal tosses a coin, and you say how it falls. With coins on your side you never need to lose.',
  ),
  {
    name: 'benor-coins',
    protocol: 'benor-any',
    title: 'Ben-Or’s rounds with real coins',
    intro:
      'You choose whom everybody hears before the coins are tossed; then they fall as they fall. Keep it undecided as long as you can.',
    inputs: [0, 1, 1],
    opening: [],
    goal: {kind: 'open', steps: 3},
    coins: true,
  },
];

/** The preset of this name, or null. */
export function presetNamed(name: string | null): Preset | null {
  return presets.find((one) => one.name === name) ?? null;
}

/** A name from outside as a preset, or an error that lists what there is. */
export function requirePreset(name: string): Preset {
  const found = presetNamed(name);
  if (found) return found;
  throw new Error(
    `The lab "flp" has no preset "${name}"; there are ${presets.map((each) => each.name).join(', ')}.`,
  );
}

/** Whether the protocol goes by rounds, in which everybody hears and sends at once. */
export function isInRounds({protocol}: Preset): boolean {
  return protocol.startsWith('benor');
}
