import type {LinkId} from '../../../core/simulation/network.ts';
import {millis} from '../../../core/simulation/time.ts';
import {findSeed} from '../challenges.ts';
import {read, write} from '../orders.ts';
import type {Preset} from '../preset.ts';
import {common, withoutWriteBack} from './common.ts';

/** The short ways between clients and their replicas. */
const toAndFrom: readonly LinkId[] = ['left>A', 'A>left', 'middle>B', 'B>middle', 'right>C', 'C>right'];

export const findTheSeed: Preset = {
  ...common,
  title: 'Find the seed',
  intro:
    'One client writes three times while two others read, each from a majority (R + W > N). Messages take as long as ' +
    'chance has it, and reads do not write back.',
  seed: 2,
  policy: withoutWriteBack,
  clients: {left: 'A', middle: 'B', right: 'C'},
  delayMs: 20,
  jitterMs: 400,
  deadlineMs: 9000,
  resendMs: 6000,
  timeoutMs: 12_000,
  script: [
    {
      at: 0,
      command: {kind: 'quality', links: toAndFrom, quality: {delayMicros: millis(10), jitterMicros: 0}},
    },
    ...[1, 2, 3].map((value) => ({at: millis(200), command: write('left', value)})),
    ...Array.from({length: 10}, () => ({at: millis(200), command: read('middle')})),
    ...Array.from({length: 10}, () => ({at: millis(200), command: read('right')})),
  ],
  guide: [{label: 'Let them ask', command: null, then: 'quiet'}],
  contrast: null,
  prediction: null,
  challenge: findSeed,
};
