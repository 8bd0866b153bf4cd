import type {DareWords} from '../frame/Dare.tsx';
import type {Goal} from './scenarios.ts';
import {endingOf} from './ending.ts';
import {fly, seek} from './moves.ts';
import {placeOf, take, begin, beginBare, type Session, type Setup} from './session.ts';

/** Seeds that the lab tries for its worked run, where coins decide. */
const MOST_SEEDS = 300;

/** Whether the reader's own run meets the dare of its protocol. */
export function isDareMet(session: Session): boolean {
  return !session.isShown && meets(session);
}

function meets(session: Session): boolean {
  const {goal} = session.setup.preset;
  switch (goal.kind) {
    case 'disagrees': {
      const deliveries = session.taken.filter(({target}) => target.event.kind === 'deliver').length;
      return endingOf(session) === 'disagrees' && deliveries <= goal.deliveries;
    }
    case 'waits':
      return endingOf(session) === 'waits';
    case 'open':
    case 'undecided':
      return session.taken.length >= goal.steps && holds(session, goal.kind);
  }
}

/** Whether nobody has decided and, where that is asked for, both values are still possible. */
function holds(session: Session, kind: 'open' | 'undecided'): boolean {
  const {decided, valence} = session.game.position(placeOf(session));
  return decided.every((value) => value === null) && (kind === 'undecided' || valence === 'bivalent');
}

/** A run that meets the dare, at its beginning, with all of it known: found, not written down. */
export function workedRun(setup: Setup): Session {
  const {goal, inputs} = setup.preset;
  const own: Setup = {...setup, inputs};
  const found = 'steps' in goal ? holdingOut(own, goal) : shortest(own);
  if (!found) throw new Error(`No run of “${setup.preset.name}” meets its dare.`);
  return {...seek(found, 0), isDared: true, isShown: true};
}

type LongGoal = Extract<Goal, {steps: number}>;

/** A run in which nobody decides: against coins the autopilot's, from the first seed with which it holds out. */
function holdingOut(setup: Setup, goal: LongGoal): Session | null {
  const {steps} = goal;
  if (!setup.preset.coins) return walk(begin(setup), goal);
  for (let seed = setup.seed; seed < setup.seed + MOST_SEEDS; seed++) {
    const session = fly(begin({...setup, seed}), steps);
    if (meets(session)) return session;
  }
  return null;
}

/** So many steps through configurations that hold; one that led to nothing is not tried again. */
function walk(session: Session, goal: LongGoal, failed = new Set<string>()): Session | null {
  const {steps, kind} = goal;
  if (session.taken.length >= steps) return session;
  const key = `${placeOf(session)} ${steps - session.taken.length}`;
  if (failed.has(key)) return null;
  const {options} = session.game.position(placeOf(session));
  for (const pick of options.keys()) {
    const after = take(session, pick);
    if (!holds(after, kind)) continue;
    const found = walk(after, goal, failed);
    if (found) return found;
  }
  failed.add(key);
  return null;
}

/** Breadth first through the whole graph: the fewest steps. */
function shortest(setup: Setup): Session | null {
  const seen = new Set([0]);
  let layer = [beginBare(setup)];
  while (layer.length > 0) {
    const next: Session[] = [];
    for (const session of layer) {
      if (meets(session)) return session;
      session.game.position(placeOf(session)).options.forEach((_, pick) => {
        const after = take(session, pick);
        const place = placeOf(after);
        if (seen.has(place)) return;
        seen.add(place);
        next.push(after);
      });
    }
    layer = next;
  }
  return null;
}

/** The words of a dare, by what it asks for. */
export function dareInWords(goal: Goal, coins: boolean): DareWords {
  switch (goal.kind) {
    case 'disagrees':
      return {
        closing:
          'A kind scheduler lets this protocol agree. The asynchronous model promises no kind scheduler.',
        dare: `break agreement in at most ${goal.deliveries} deliveries: two processes that decide differently.`,
        hint: 'Nobody waits for all. Let two processes hear different votes before they decide.',
      };
    case 'waits':
      return {
        closing: 'As long as everybody steps and every message arrives, this protocol decides.',
        dare: 'make somebody wait for ever. You may crash one process.',
        hint: 'Whose message does everybody wait for? A crashed process sends nothing more.',
      };
    case 'undecided':
      return {
        closing:
          'That 1 is the only value that can still be decided does not mean that it ever is: somebody must first propose it.',
        dare: `let ${goal.steps} rounds pass in which nobody decides.`,
        hint: 'A process proposes its value only if the one that it hears holds the same value. Let nobody propose, and the round changes nothing.',
      };
    case 'open':
      return {
        closing: 'Each step left a choice, and some choices leave both values possible.',
        dare: `keep it open for ${goal.steps} ${coins ? 'rounds' : 'steps'}: after them nobody has decided, and both values are still possible.`,
        hint: 'Before each step, ask which choice leaves both values possible. The autopilot knows one whenever there is one.',
      };
  }
}
