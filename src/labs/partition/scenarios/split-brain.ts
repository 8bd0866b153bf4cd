import {lieWithoutCut} from '../challenges.ts';
import {cut, read, write} from '../orders.ts';
import type {Preset} from '../preset.ts';
import {AP, CP, common, readGave, the} from './common.ts';

export const splitBrain: Preset = {
  ...common,
  title: 'Split brain',
  intro:
    'Three replicas hold x = 0 and always answer from what they have; a client stands on each side. ' +
    'Press “Cut A off”, or tap what is drawn.',
  policy: AP,
  guide: [
    {label: 'Cut A off', command: cut(['A'], ['B', 'C']), then: 'stay'},
    {label: 'Write 1 on the left', command: write('left', 1), then: 'answer'},
    {label: 'Read on the right', command: read('right'), then: 'answer'},
  ],
  contrast: {label: 'Again, but a quorum must agree', policy: CP},
  prediction: {
    asked: 2,
    answered: 2,
    question: 'The write of 1 on the left has been acknowledged. What does the read on the right give?',
    choices: [
      {id: 'new', label: '1, the new value', holds: (history) => readGave(history, 'right', 1)},
      {id: 'old', label: '0, the old value', holds: (history) => readGave(history, 'right', 0)},
      {id: 'none', label: 'No answer', holds: (history) => the(history, 'right', 'read')?.outcome !== 'ok'},
    ],
  },
  challenge: lieWithoutCut,
};
