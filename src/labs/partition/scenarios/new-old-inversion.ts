import {millis} from '../../../core/simulation/time.ts';
import {honestWithoutWriteBack} from '../challenges.ts';
import {read, write} from '../orders.ts';
import type {Preset} from '../preset.ts';
import {CP, common, readGave, the, withoutWriteBack} from './common.ts';

export const newOldInversion: Preset = {
  ...common,
  title: 'New, then old',
  intro:
    'Majorities for reads and writes (R + W > N), and no write-back. A write will be under way when a short fault ' +
    'loses two of its messages.',
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
  guide: [
    {label: 'Let it run to the first answer', command: null, then: 'answer'},
    {label: 'Let it run on', command: null, then: 'quiet'},
  ],
  contrast: {label: 'Again, but reads write back', policy: CP},
  prediction: {
    asked: 1,
    answered: 1,
    question:
      'The middle client has read 1. Then the right client reads, also from a majority. What can it get?',
    choices: [
      {id: 'new', label: '1: the majorities overlap', holds: (history) => readGave(history, 'right', 1)},
      {id: 'old', label: '0, the older value', holds: (history) => readGave(history, 'right', 0)},
      {id: 'none', label: 'No answer', holds: (history) => the(history, 'right', 'read')?.outcome !== 'ok'},
    ],
  },
  challenge: honestWithoutWriteBack,
};
