import type {ItemValue} from './progress.ts';
import {isRight, missing, type Answer, type Solution, type Verdict} from './question.ts';

/** A judged answer, as it is kept with the reader's progress. */
export interface KeptAnswer {
  readonly verdict: Verdict;
  readonly answer: Answer;
}

const verdicts: readonly string[] = ['right', 'wrong', 'shown'] satisfies Verdict[];

/** As one short text: 'right 0,2', 'wrong "27"'. */
export function writeAnswer({verdict, answer}: KeptAnswer): string {
  return `${verdict} ${typeof answer === 'string' ? `"${bare(answer)}"` : answer.join(',')}`;
}

/** What was typed where a number is asked, without what could end the text early, and no longer than a number is. */
const bare = (typed: string): string => typed.replaceAll('"', '').slice(0, 40);

/**
 * The kept answer, or undefined where there is none or the question has changed so far that it no longer fits (then
 * the reader is asked again; nothing is overwritten until they answer).
 */
export function readAnswer(value: ItemValue, solution: Solution): KeptAnswer | undefined {
  if (typeof value !== 'string') return undefined;
  const [, verdict = '', rest = ''] = /^(\w+) (.*)$/s.exec(value) ?? [];
  if (!verdicts.includes(verdict)) return undefined;
  const answer = solution.kind === 'number' ? readText(rest) : readNumbers(rest, solution);
  if (answer === undefined) return undefined;
  return {verdict: judgedAgain(verdict as Verdict, answer, solution), answer};
}

/** What a question refused and, since it was corrected, no longer refuses is right. What was right once stays so. */
function judgedAgain(verdict: Verdict, answer: Answer, solution: Solution): Verdict {
  const nowRight = verdict === 'wrong' && !missing(solution, answer) && isRight(solution, answer);
  return nowRight ? 'right' : verdict;
}

function readText(text: string): string | undefined {
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : undefined;
}

function readNumbers(text: string, solution: Exclude<Solution, {kind: 'number'}>): number[] | undefined {
  if (!/^(\d+(,\d+)*)?$/.test(text)) return undefined;
  const numbers = text === '' ? [] : text.split(',').map(Number);
  if (solution.kind === 'order') {
    const fits = numbers.length === solution.count && numbers.every((place) => place <= solution.count);
    return fits ? numbers : undefined;
  }
  return numbers.every((index) => index < solution.count) ? numbers : undefined;
}
