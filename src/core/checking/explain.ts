import type {Operation} from './history.ts';
import {GLANCE, type Explanation} from './phrases.ts';
import type {Verdict} from './verdict.ts';
import {explanationOf} from './wording.ts';

/**
 * The verdict in sentences, as one text.
 *
 * @param diagnosis what `diagnose` has found out; a page that shows the clash as a picture does without.
 */
export function explain(
  operations: readonly Operation[],
  verdict: Verdict,
  diagnosis: readonly string[] = [],
): string {
  const said = explanationOf(operations, verdict);
  if (verdict.kind !== 'illegal') return joined(said);
  const isShort = diagnosis.length === 0 || verdict.reason.clash.length <= GLANCE;
  return [`${said.word}.`, ...diagnosis, ...(isShort ? [said.reason] : [])].join(' ');
}

/** Both as one text: `Unknown: the search gave up.` */
export function joined({word, reason}: Explanation): string {
  return `${word}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}
