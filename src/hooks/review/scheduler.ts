import {createEmptyCard, fsrs, Rating, State, type Card} from 'ts-fsrs';
import {grades, type Grade, type Memory} from '../../core/review/memory.ts';

const DAY_MS = 86_400_000;

/**
 * FSRS with its published parameters, in whole days: what comes again within a session is the session's business, and
 * without chance, so that two devices that know the same say the same.
 */
const scheduler = fsrs({enable_short_term: false, enable_fuzz: false});

const ratings = {again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy} as const;

/** A day as FSRS wants it: its clock reads nothing but the differences. */
const dateOf = (day: number): Date => new Date(day * DAY_MS);
const dayOf = (date: Date): number => Math.round(date.getTime() / DAY_MS);

function cardOf(memory: Memory | undefined, today: number): Card {
  if (!memory) return createEmptyCard(dateOf(today));
  return {
    due: dateOf(memory.due),
    last_review: dateOf(memory.last),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.due - memory.last,
    learning_steps: 0,
    reps: memory.reviews,
    lapses: memory.lapses,
    state: State.Review,
  };
}

/** What is remembered after a review with each of the grades. A memory of tomorrow (a clock set back) is reviewed on its day. */
export function afterEach(memory: Memory | undefined, today: number): Readonly<Record<Grade, Memory>> {
  const now = Math.max(today, memory?.last ?? 0);
  const cards = scheduler.repeat(cardOf(memory, now), dateOf(now));
  const after = (grade: Grade): Memory => {
    const {card} = cards[ratings[grade]];
    return {
      due: dayOf(card.due),
      last: now,
      stability: card.stability,
      difficulty: card.difficulty,
      reviews: card.reps,
      lapses: card.lapses,
    };
  };
  const [again, hard, good, easy] = grades;
  return {again: after(again), hard: after(hard), good: after(good), easy: after(easy)};
}
