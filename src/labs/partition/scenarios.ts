import type {Operation} from '../../core/checking/history.ts';
import type {Policy} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import {linksBetween} from '../../core/simulation/nemesis.ts';
import type {NodeId} from '../../core/simulation/protocol.ts';
import {millis} from '../../core/simulation/time.ts';
import type {Preset} from './preset.ts';

type Order = Command<RegisterBody>;

const read = (node: NodeId): Order => ({kind: 'tell', node, body: {type: 'ask', f: 'read'}});
const write = (node: NodeId, value: number): Order => ({
  kind: 'tell',
  node,
  body: {type: 'ask', f: 'write', value},
});
const cut = (one: readonly NodeId[], other: readonly NodeId[]): Order => ({
  kind: 'cut',
  links: linksBetween(one, other),
});
const heal = (one: readonly NodeId[], other: readonly NodeId[]): Order => ({
  kind: 'heal',
  links: linksBetween(one, other),
});

export const AP: Policy = {kind: 'last-writer-wins'};
export const CP: Policy = {kind: 'quorum', readQuorum: 2, writeQuorum: 2, writeBack: true};
const withoutWriteBack: Policy = {...CP, writeBack: false};

const replicas = ['A', 'B', 'C'];
const twoSides = {left: 'A', right: 'C'};

const common = {
  seed: 1,
  replicas,
  clients: twoSides,
  delayMs: 200,
  jitterMs: 60,
  deadlineMs: 2500,
  resendMs: 900,
  timeoutMs: 3500,
  script: [],
} as const;

const the = (history: readonly Operation[], process: string, f: string, nth = 0): Operation | undefined =>
  history.filter((operation) => operation.process === process && operation.f === f)[nth];

const readGave = (history: readonly Operation[], process: string, value: number): boolean => {
  const last = the(history, process, 'read');
  return last?.outcome === 'ok' && last.value === value;
};

export const presets = {
  'split-brain': {
    ...common,
    title: 'Split brain',
    intro:
      'Three replicas hold x = 0 and always answer from what they have. A client stands on each side. ' +
      'Cut A off from the others, write on the left, then read on the right.',
    policy: AP,
    guide: [
      {label: 'Cut A off', command: cut(['A'], ['B', 'C']), then: 'stay'},
      {label: 'Write 1 on the left', command: write('left', 1), then: 'answer'},
      {label: 'Read on the right', command: read('right'), then: 'answer'},
    ],
    contrast: {label: 'The same requests, but a quorum must agree', policy: CP},
    prediction: {
      question: 'The write of 1 on the left has been acknowledged. What does the read on the right give?',
      choices: [
        {id: 'new', label: '1, the new value', holds: (history) => readGave(history, 'right', 1)},
        {id: 'old', label: '0, the old value', holds: (history) => readGave(history, 'right', 0)},
        {id: 'none', label: 'No answer', holds: (history) => the(history, 'right', 'read')?.outcome !== 'ok'},
      ],
    },
  },
  'minority-waits': {
    ...common,
    title: 'The minority waits',
    intro:
      'The same three replicas, but each operation needs a majority, and reads write back what they found. A is cut ' +
      'off: see what the client on each side is told.',
    policy: CP,
    guide: [
      {label: 'Cut A off', command: cut(['A'], ['B', 'C']), then: 'stay'},
      {label: 'Write 1 on the left', command: write('left', 1), then: 'answer'},
      {label: 'Write 2 on the right', command: write('right', 2), then: 'answer'},
      {label: 'Heal', command: heal(['A'], ['B', 'C']), then: 'stay'},
      {label: 'Read on the left', command: read('left'), then: 'answer'},
    ],
    contrast: null,
    prediction: {
      question:
        'During the cut the left client writes through A, which can reach no majority. What is it told?',
      choices: [
        {
          id: 'ok',
          label: 'ok: it was written',
          holds: (history) => the(history, 'left', 'write')?.outcome === 'ok',
        },
        {
          id: 'refused',
          label: 'That the write did not happen',
          holds: (history) => the(history, 'left', 'write')?.outcome === 'fail',
        },
        {
          id: 'unknown',
          label: 'Nothing: it can never know',
          holds: (history) => the(history, 'left', 'write')?.outcome === 'info',
        },
      ],
    },
  },
  'new-old-inversion': {
    ...common,
    title: 'New, then old',
    intro:
      'Reads and writes use majorities (R + W > N), but reads do not write back. A write is under way when a short ' +
      'fault loses two of its messages, and the link from A to C is slow. Press Play, then switch write-back on.',
    policy: withoutWriteBack,
    clients: {left: 'A', middle: 'B', right: 'C'},
    jitterMs: 0,
    deadlineMs: 4000,
    resendMs: 2000,
    timeoutMs: 5000,
    script: [
      {at: 0, command: {kind: 'quality', links: ['A>C'], quality: {delayMicros: millis(600)}}},
      {at: 0, command: {kind: 'quality', links: ['C>B'], quality: {delayMicros: millis(260)}}},
      {at: millis(200), command: write('left', 1)},
      {at: millis(700), command: {kind: 'cut', links: ['A>B', 'A>C']}},
      {at: millis(1000), command: {kind: 'heal', links: ['A>B', 'A>C']}},
      {at: millis(1100), command: read('middle')},
      {at: millis(2000), command: read('right')},
    ],
    guide: [],
    contrast: {label: 'The same run, but reads write back', policy: CP},
    prediction: {
      question:
        'The middle client has read 1. Then the right client reads, also from a majority. What can it get?',
      choices: [
        {id: 'new', label: '1: the majorities overlap', holds: (history) => readGave(history, 'right', 1)},
        {id: 'old', label: '0, the older value', holds: (history) => readGave(history, 'right', 0)},
        {id: 'none', label: 'No answer', holds: (history) => the(history, 'right', 'read')?.outcome !== 'ok'},
      ],
    },
  },
  'lww-loses-a-write': {
    ...common,
    title: 'Last writer wins, and a write is lost',
    intro:
      'Both sides go on writing while they are cut off from each other, and the newest time stamp wins when they meet. ' +
      'C’s clock is five seconds slow. The left client writes 1; after it has been answered, the right one writes 2.',
    policy: AP,
    script: [{at: 0, command: {kind: 'clock', node: 'C', driftPpm: 0, jumpMicros: millis(-5000)}}],
    guide: [
      {label: 'Cut C off', command: cut(['C'], ['A', 'B']), then: 'stay'},
      {label: 'Write 1 on the left', command: write('left', 1), then: 'answer'},
      {label: 'Write 2 on the right', command: write('right', 2), then: 'answer'},
      {label: 'Heal', command: heal(['C'], ['A', 'B']), then: 'quiet'},
      {label: 'Read on the left', command: read('left'), then: 'answer'},
      {label: 'Read on the right', command: read('right'), then: 'answer'},
    ],
    contrast: {label: 'The same requests, but a quorum must agree', policy: CP},
    prediction: {
      question:
        'Both writes were acknowledged, 2 after 1. Once the cut has healed, what do the clients read?',
      choices: [
        {
          id: 'first',
          label: '1 on both sides',
          holds: (history) => readGave(history, 'left', 1) && readGave(history, 'right', 1),
        },
        {
          id: 'second',
          label: '2 on both sides',
          holds: (history) => readGave(history, 'left', 2) && readGave(history, 'right', 2),
        },
        {
          id: 'own',
          label: 'Each side its own value',
          holds: (history) => readGave(history, 'left', 1) && readGave(history, 'right', 2),
        },
      ],
    },
  },
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets) as PresetName[];

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(presets, name);
}

export function presetOf(name: PresetName): Preset {
  return presets[name];
}

/** A name from outside as a preset's, or an error that lists what there is. */
export function requirePreset(name: string): PresetName {
  if (isPresetName(name)) return name;
  throw new Error(`The lab "partition" has no preset "${name}"; there are ${presetNames.join(', ')}.`);
}
