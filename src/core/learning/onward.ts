import {sittingAnchor, type Step} from './lesson.ts';
import {lastReadKey, placeIn} from './place.ts';
import {valueOf, type ProgressRecord} from './progress.ts';
import {standing} from './standing.ts';

/** A link that begins, or goes on where the reader was. Its words are cut to one line where they do not fit. */
export interface Onward {
  readonly to: string;
  readonly words: string;
  /** The same where there is little room. */
  readonly short: string;
}

/**
 * Where the path goes on: in the lesson that was read last, unless it is complete, and else in the first that is not.
 * @param steps in the order of the path
 */
export function onward(steps: readonly Step[], record: ProgressRecord): Onward {
  const {next, states, begun} = standing(steps, record);
  const last = steps.find(({id}) => id === valueOf(record, lastReadKey) && states.get(id) !== 'done');
  const step = last ?? next;
  if (!step) return {to: '/#next-steps', words: 'Choose where to go next', short: 'After the path'};
  const verb = begun ? 'Continue' : 'Begin';
  return (
    continued(step, record) ?? {
      to: step.permalink,
      words: `${verb} with step ${step.number}`,
      short: `${verb}: step ${step.number}`,
    }
  );
}

/** Where one lesson goes on; undefined where the reader has not been in it. */
function continued(step: Step, record: ProgressRecord): Onward | undefined {
  const place = placeIn(record, step.id);
  if (!place) return undefined;
  const sitting = step.sittings.find(({id}) => id === place.sitting);
  const words = `Continue: ${sitting?.title ?? step.title}`;
  return {to: `${step.permalink}#${place.section}`, words, short: words};
}

/** Where the lesson whose page it is begins or goes on. */
export function onwardIn(step: Step, record: ProgressRecord): Onward | undefined {
  const [first] = step.sittings;
  const words = `Begin: ${first?.title ?? ''}`;
  const begin = first && {to: `${step.permalink}#${sittingAnchor(first.id)}`, words, short: words};
  return continued(step, record) ?? begin;
}
