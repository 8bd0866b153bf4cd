import type {LabText} from '../frame/LabText.ts';
import {cases, requireCase} from './cases/index.ts';

/** The lab in words: what each node claims, and its code. */
export function tell(name: string): LabText {
  requireCase(name);
  return {
    title: 'Judge the code',
    intro:
      'Six nodes look right and are not. For each you look for faults under which it fails, or you write a check that sees it in what its clients saw.',
    parts: cases.map(({title, claim}) => ({said: `${title}. ${claim.join(' ')}`})),
  };
}
