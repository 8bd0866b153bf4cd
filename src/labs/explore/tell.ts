import type {LabText} from '../frame/LabText.ts';
import {examples, requireExample} from './examples/index.ts';

/** The lab in words: its examples. */
export function tell(name: string): LabText {
  requireExample(name);
  return {
    title: 'Explore every schedule',
    intro:
      'You write nodes as functions of their states, and an invariant. Every schedule of them is tried, and you see the shortest that breaks the invariant.',
    parts: examples.map(({title, says}) => ({said: `${title}. ${says.join(' ')}`})),
  };
}
