import type {Contrast, GuideStep} from './preset.ts';
import {presetOf} from './scenarios.ts';
import {shown, type Session} from './session.ts';

/** The step of the guide that comes next, or null when the reader has taken them all. */
export function nextGuideStep(session: Session): GuideStep | null {
  const {guide} = presetOf(session.setup.preset);
  let taken = 0;
  for (const {byHand, cause} of shown(session)) {
    const expected = guide[taken];
    if (byHand && cause.kind === 'command' && expected && same(cause.command, expected.command)) taken += 1;
  }
  return guide[taken] ?? null;
}

/** Once the scenario has come to its end under its own policy: the policy to compare it with. */
export function contrastOf(session: Session, outcome: string | null): Contrast | null {
  return outcome === null ? null : presetOf(session.setup.preset).contrast;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
