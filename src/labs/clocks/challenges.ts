import type {Drawing} from '../../core/simulation/clocks/drawing.ts';
import type {Edit} from '../../core/simulation/clocks/edit.ts';
import {edit} from '../../core/simulation/clocks/edit.ts';
import {pairsOf, wallInversions, widestGap} from '../../core/simulation/clocks/pairs.ts';
import type {DareWords} from '../frame/Dare.tsx';
import {presetOf, type PresetName} from './scenarios.ts';

/** A dare that the program sees met, and a drawing that meets it. */
export interface Challenge extends DareWords {
  readonly isMet: (drawing: Drawing) => boolean;
  readonly worked: readonly Edit[];
}

/** Concurrent events whose numbers differ by so much meet the dare of `lamport-trap`. */
const WIDE_GAP = 7;
/** No clock may be further off than this in the dare of `clock-skew`, in milliseconds. */
const SMALL_SKEW = 15;

const challenges: Readonly<Partial<Record<PresetName, Challenge>>> = {
  'two-orders': {
    closing: 'Two events that no path joins are concurrent, however far apart they are drawn.',
    dare: 'Leave no two events concurrent, with events on all three processes: add or take away what you like.',
    hint: 'Each event needs a path from the one before it. A single token that is passed from process to process is enough.',
    isMet: (drawing) =>
      drawing.processes.every((process) => drawing.events.some((event) => event.process === process)) &&
      pairsOf(drawing).every(({isOrdered}) => isOrdered),
    worked: [
      ...['10', '9', '8', '7', '6', '5', '4', '3'].map((event): Edit => ({kind: 'remove', event})),
      {kind: 'event', process: 'B'},
      {kind: 'send', from: '3', toward: 'C'},
    ],
  },
  'lamport-trap': {
    closing:
      'If one event happened before another, its number is smaller. A smaller number alone says nothing: C1 and C2 are concurrent with every event of A and B.',
    dare: `Make two concurrent events whose Lamport numbers differ by ${WIDE_GAP} or more.`,
    hint: 'Keep C out of it, and let A and B talk once more.',
    isMet: (drawing) => widestGap(drawing) >= WIDE_GAP,
    worked: [
      {kind: 'event', process: 'B'},
      {kind: 'send', from: '9', toward: 'A'},
    ],
  },
  'clock-skew': {
    closing:
      'A clock that is off by more than the time a message takes dates an effect before its cause. No clock needs to be far off for that.',
    dare: `Make a wall clock date an effect before its cause while no clock is off by more than ${SMALL_SKEW} ms.`,
    hint: 'Ten milliseconds lie between a message’s sending and its receipt. One clock may be fast, and it is its sender’s.',
    isMet: (drawing) =>
      Object.values(drawing.skews).every((skew) => Math.abs(skew) <= SMALL_SKEW) &&
      wallInversions(drawing).length > 0,
    worked: [{kind: 'skew', process: 'A', millis: SMALL_SKEW}],
  },
};

export const challengeOf = (preset: PresetName): Challenge | null => challenges[preset] ?? null;

/** The drawing that a worked run ends with. @throws if one of its edits is refused: then this file is wrong */
export function workedDrawing(preset: PresetName, {worked}: Challenge): Drawing {
  return worked.reduce((drawing, change) => {
    const edited = edit(drawing, change);
    if (edited.kind === 'refused') throw new Error(edited.reason);
    return edited.drawing;
  }, presetOf(preset).drawing);
}
