import {leaveUnknown} from '../challenges.ts';
import {cut, heal, read, write} from '../orders.ts';
import type {Preset} from '../preset.ts';
import {CP, common, the} from './common.ts';

export const minorityWaits: Preset = {
  ...common,
  title: 'The minority waits',
  intro:
    'The same replicas, but each operation needs a majority, and reads write back what they found. ' +
    'What is a client told whose side has none?',
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
    asked: 1,
    answered: 1,
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
  challenge: leaveUnknown,
};
