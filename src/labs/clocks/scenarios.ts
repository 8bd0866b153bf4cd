import {edit, type Edit} from '../../core/simulation/clocks/edit.ts';
import type {Drawing} from '../../core/simulation/clocks/drawing.ts';
import {presetTable} from '../frame/preset-table.ts';
import type {ClockName} from '../space-time/clock-names.ts';

export interface Preset {
  readonly title: string;
  readonly intro: string;
  readonly drawing: Drawing;
  /** The clock that it begins with. */
  readonly clock: ClockName;
}

const event = (process: string): Edit => ({kind: 'event', process});
const message = (from: number, to: number): Edit => ({kind: 'message', from: String(from), to: String(to)});

/** A drawing from what somebody did to an empty one. Events have the numbers in which they are drawn, from 1. */
function drawn(processes: string, edits: readonly Edit[]): Drawing {
  const empty: Drawing = {processes: [...processes], events: [], messages: [], skews: {}};
  return edits.reduce((drawing, change) => {
    const edited = edit(drawing, change);
    if (edited.kind === 'refused') throw new Error(edited.reason);
    return edited.drawing;
  }, empty);
}

const events = (processes: string) => processes.split(' ').map(event);

const presets = {
  'two-orders': {
    title: 'Before, after, neither',
    intro:
      'Three processes and four messages. Touch an event: what may have caused it and what it may have caused stay dark, and all the rest is concurrent with it.',
    drawing: drawn('ABC', [
      ...events('A B A C B B C A B C'),
      message(1, 2),
      message(3, 7),
      message(5, 4),
      message(6, 8),
    ]),
    clock: 'both',
  },
  'lamport-trap': {
    title: 'Lamport’s numbers do not tell',
    intro:
      'A and B talk to each other; C keeps to itself. Lamport’s numbers put C1 before everything that they do later. Did it come before?',
    drawing: drawn('ABC', [...events('A B B A A C C B'), message(1, 2), message(3, 4), message(5, 8)]),
    clock: 'lamport',
  },
  'clock-skew': {
    title: 'An effect before its cause',
    intro:
      'Every event shows the wall clock of its process. All clocks are right so far, and 10 ms of real time lie between one row and the next. Make one of them wrong: under “Draw, and set the clocks”.',
    drawing: drawn('ABC', [...events('A B B C C A'), message(1, 2), message(3, 4), message(5, 6)]),
    clock: 'wall',
  },
  'lost-reply': {
    title: 'The reply that was lost',
    intro:
      'A asks B, and B’s reply is lost. A waits, gives up and asks again. From A’s side nothing tells whether its first request ever arrived.',
    drawing: drawn('AB', [
      ...events('A B B A A B'),
      message(1, 2),
      {kind: 'lose', from: '3', toward: 'A'},
      message(5, 6),
    ]),
    clock: 'vector',
  },
  blank: {
    title: 'A blank sheet',
    intro: 'Three processes on which nothing has happened. Draw events, and send messages between them.',
    drawing: drawn('ABC', []),
    clock: 'both',
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof presets;

export const {presetNames, isPresetName, requirePreset} = presetTable('clocks', presets);

export function presetOf(name: PresetName): Preset {
  return presets[name];
}
