import * as v from 'valibot';
import {readScenarioLink, scenarioLink} from '../../hooks/scenarioLink.ts';
import type {Opened} from '../frame/useOpened.ts';
import {choice, code, count, LONGEST_CODE} from './asked.ts';
import {isExerciseName, requireExercise} from './exercises/index.ts';
import {begin, type Session} from './session.ts';
import type {FaultChoice} from './setup.ts';

/** Goes up when the data of an older link would mean something else. */
const VERSION = 1;
/** Longer addresses are cut short by some programs that pass them on. */
const LONGEST = 6000;

const changesSchema = v.strictObject({
  code: v.optional(code),
  choice: v.optional(choice),
  count: v.optional(count),
});

/** The address that shows this run to somebody else; `null` if it is too long for an address. */
export function linkTo(
  page: string,
  {exercise, code, choice, first, count, outcome}: Session,
): string | null {
  if (code.length > LONGEST_CODE) return null;
  const plain = begin(exercise);
  const seed = outcome.kind === 'failed' ? outcome.seed : first;
  const changes = {
    ...(code !== plain.code && {code}),
    ...(choice !== plain.choice && {choice}),
    ...(count !== plain.count && {count}),
  };
  const link = scenarioLink(page, exercise, seed, VERSION, Object.keys(changes).length > 0 ? changes : null);
  return link.length > LONGEST ? null : link;
}

/** What an address says; the reader's own draft, or the exercise as it begins, where it says nothing of the code. */
export function open(
  address: string,
  preset: string,
  draft: (exercise: string) => string | null,
): Opened<Session> {
  const asked = readScenarioLink(address, VERSION);
  const isKnown = asked.preset === null || isExerciseName(asked.preset);
  const name = asked.preset !== null && isKnown ? asked.preset : preset;
  const own = begin(name, draft(name));
  if (!isKnown)
    return {
      session: own,
      note: 'This link names an exercise that the workbench does not have; here is another.',
    };
  if (asked.problem !== '') return {session: own, note: `${asked.problem}; here is your own code instead.`};
  const first = asked.seed ?? 0;
  if (asked.changes === null) return {session: {...own, first}, note: ''};
  const parsed = v.safeParse(changesSchema, asked.changes);
  if (!parsed.success) {
    return {
      session: own,
      note: 'This link asks for something that the workbench cannot do; here is your own code instead.',
    };
  }
  return taken(own, {...parsed.output, first}, 'link');
}

interface Asked {
  readonly code?: string | undefined;
  readonly choice?: FaultChoice | undefined;
  readonly count?: number | undefined;
  readonly first: number;
}

/** A session as a link or a file asks for it. Code that came with it is whoever's that made it. */
export function taken(own: Session, asked: Asked, way: 'link' | 'file'): Opened<Session> {
  const {code, choice = own.choice, count = own.count, first} = asked;
  const {faults} = requireExercise(own.exercise);
  const isOfIt = choice === 'turns' || choice === 'none' || choice === 'all' || faults.includes(choice);
  const session = {...own, first, count, choice: isOfIt ? choice : own.choice};
  if (code === undefined) return {session, note: ''};
  const note = `This code came with the ${way}: whoever made the ${way} wrote it, and not this site. It runs when you press Run, in an interpreter without a network. Your own code of this exercise is kept, among its earlier versions.`;
  return {session: {...session, code, isForeign: true}, note};
}
