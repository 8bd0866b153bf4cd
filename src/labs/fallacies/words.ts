import type {ComponentProps} from 'react';
import type {Measures, Outcome} from '../../core/calls/measures.ts';
import {parameterOf} from '../../core/calls/parameters/index.ts';
import type Badge from '../../views/Verdict/Badge.tsx';
import {presetOf, type PresetName} from './scenarios/index.ts';
import type {Moment, Session} from './session.ts';
import {valueInWords} from './value-words.ts';
import {grouped, written} from './measure-words.ts';

/** Whether the callers have what they want of the run that one sees, and what it came to. */
export function verdictOf(preset: PresetName, run: Outcome): ComponentProps<typeof Badge> {
  const {says, isMet} = presetOf(preset).wanted;
  const isReached = isMet(run);
  return {
    tone: isReached ? 'ok' : 'wrong',
    word: isReached ? 'Reached' : 'Missed',
    sentence: `Wanted: ${says}. Got: ${resultOf(run.measures)}`,
  };
}

/** For a run that the page does not make. */
export const tooLong: ComponentProps<typeof Badge> = {
  tone: 'unknown',
  word: 'Unknown',
  sentence:
    'This run has more events than the page can make at once. “Run 100,000 calls” in the experiment makes it apart; or ask for fewer calls.',
};

/** What a run came to, in a line. */
export function resultOf({ok, calls, duplicates, forged, p99Ms}: Measures): string {
  const parts = [
    `${written('ok', ok)} of ${written('calls', calls)} calls answered`,
    ...(duplicates > 0 ? [`${written('duplicates', duplicates)} effects beyond the first`] : []),
    ...(forged > 0 ? [`${written('forged', forged)} forged`] : []),
    `p99 ${grouped(Math.round(p99Ms))} ms`,
  ];
  return `${parts.join(', ')}.`;
}

/** What has just been done. */
export function captionOf({preset, defences, changed, now, before}: Session): string {
  const {intro, defences: all} = presetOf(preset);
  if (changed === null) return intro;
  if (changed === 'shown')
    return 'A run that was set up for you: before and now have the same arrivals and the same luck.';
  if (changed === 'defence') return all[defences - 1]?.price ?? intro;
  const {label} = parameterOf(changed);
  return `${label}: ${valueInWords(changed, before[changed])} before, ${valueInWords(changed, now[changed])} now. Both runs have the same arrivals and the same luck.`;
}

/** A run that was left, after 'Return to the run'. */
export function leftInWords({preset, defences, changed, now}: Moment): string {
  const {title, defences: all} = presetOf(preset);
  if (changed === null) return `at the beginning of “${title}”`;
  if (changed === 'shown') return `of “${title}” that was set up for you`;
  if (changed === 'defence') return `with “${all[defences - 1]?.label ?? title}”`;
  return `with ${parameterOf(changed).label}: ${valueInWords(changed, now[changed])}`;
}
