import {isYearOld, monthInWords} from '../../core/learning/ageing.ts';
import type {Claim} from './collect.ts';

/** Those that nobody has looked at for a year, the oldest first. @param month the present one, '2027-11' */
export function oldClaims(claims: readonly Claim[], month: string): Claim[] {
  return claims
    .filter(({checked}) => isYearOld(checked, month))
    .sort((one, other) => (one.checked < other.checked ? -1 : one.checked > other.checked ? 1 : 0));
}

/** As a part of a Markdown report. */
export function report(claims: readonly Claim[], month: string): string {
  const old = oldClaims(claims, month);
  const lines = old.map(
    ({file, line, checked, what}) => `- ${file}:${line}, checked in ${monthInWords(checked)}: ${what}`,
  );
  const fix =
    'Check each at its source, correct what has changed, and write the month in which you looked (CONTRIBUTING.md, "Claims that age").';
  return [
    `## Claims that nobody has looked at for a year: ${old.length}`,
    ...(old.length > 0 ? [fix] : []),
    lines.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
