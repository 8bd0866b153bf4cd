import {millis} from '../../../core/simulation/time.ts';
import {loseWithoutCut} from '../challenges.ts';
import {cut, heal, read, write} from '../orders.ts';
import type {Preset} from '../preset.ts';
import {AP, CP, common, readGave} from './common.ts';

export const lwwLosesAWrite: Preset = {
  ...common,
  title: 'Last writer wins, and a write is lost',
  intro:
    'Both sides go on writing while they are cut off, and the newest time stamp wins when they meet. ' +
    'C’s clock is five seconds slow.',
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
  contrast: {label: 'Again, but a quorum must agree', policy: CP},
  prediction: {
    asked: 4,
    answered: 5,
    question: 'Both writes were acknowledged, 2 after 1. Once the cut has healed, what do the clients read?',
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
  challenge: loseWithoutCut,
};
