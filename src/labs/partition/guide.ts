import type {Contrast, GuideStep} from './preset.ts';
import {presetOf} from './scenarios/index.ts';
import {endsOperation, nextMoment, shown, type Moment, type Session} from './session.ts';

/** How far the reader has come in the story. */
export interface StoryPlace {
  /** How many steps have been taken. */
  readonly taken: number;
  /** The step that comes next, or null when all have been taken. */
  readonly next: GuideStep | null;
  /** Whether nothing else has been done than what the story says. */
  readonly isOnly: boolean;
}

export function storyPlace(session: Session): StoryPlace {
  const {guide} = presetOf(session.setup.preset);
  let taken = 0;
  let isOnly = true;
  const pass = () => {
    while (guide[taken]?.command === null && isOver(guide, taken, session)) taken += 1;
  };
  pass();
  for (const {byHand, cause} of shown(session)) {
    if (!byHand || cause.kind !== 'command') continue;
    if (same(cause.command, guide[taken]?.command)) taken += 1;
    else isOnly = false;
    pass();
  }
  return {taken, next: guide[taken] ?? null, isOnly};
}

/** Whether a step that only lets the run go on has been taken: it has gone on so far. */
function isOver(guide: readonly GuideStep[], place: number, session: Session): boolean {
  if (guide[place]?.then !== 'answer') return nextMoment(session) === null;
  const asked = guide.slice(0, place + 1).filter(({then}) => then === 'answer').length;
  return answers(session) >= asked;
}

function answers({recording, length}: Moment): number {
  let count = 0;
  for (let place = 1; place <= length; place++) if (endsOperation({recording, length: place})) count += 1;
  return count;
}

/** The step of the guide that comes next, or null when the reader has taken them all. */
export function nextGuideStep(session: Session): GuideStep | null {
  return storyPlace(session).next;
}

/** Once the scenario has come to its end under its own policy: the policy to compare it with. */
export function contrastOf(session: Session): Contrast | null {
  const {contrast, policy} = presetOf(session.setup.preset);
  const isOwn = JSON.stringify(session.setup.policy) === JSON.stringify(policy);
  return isOwn && isStoryOver(session) ? contrast : null;
}

/** Whether all steps have been taken, and what they asked for has been answered. */
export function isStoryOver(session: Session): boolean {
  return nextGuideStep(session) === null && (session.playing === 'no' || nextMoment(session) === null);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
