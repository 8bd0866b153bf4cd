import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {begin, counts, give, grade, takeBack, type Session} from './session.ts';

const fresh = () => begin(['a', 'b', 'c', 'd', 'e'], [10, 20, 30, 40, 50]);
const now = (session: Session) =>
  session.waiting.map(({id, tries}) => (tries === 0 ? id : `${id}${tries}`)).join(' ');

describe('a session', () => {
  test('goes on after a right answer, and asks again after three others what was missed, with other numbers', () => {
    let session = grade(give(fresh(), true, 0), 'good', null);
    expect(now(session)).toBe('b c d e');
    session = grade(give(session, false, 2), 'again', null);
    expect(now(session)).toBe('c d e b1');
    expect(session.waiting[3]?.seed).toBe(21);
    expect(session.waiting.map(counts)).toEqual([true, true, true, false]);
  });

  test('asks nothing more than three times', () => {
    let session = begin(['a'], [1]);
    for (let times = 0; times < 3; times += 1) {
      expect(session.waiting).toHaveLength(1);
      session = grade(give(session, false, 0), 'again', null);
    }
    expect(session.waiting).toHaveLength(0);
    expect(session.done).toHaveLength(3);
  });

  test('is judged once, and is graded only when it was judged', () => {
    const given = give(fresh(), true, 1);
    expect(give(given, false, 0)).toBe(given);
    expect(grade(fresh(), 'good', null)).toEqual(fresh());
  });

  test('has each grade taken back, to the answer as it was judged', () => {
    const grades = ['again', 'hard', 'good', 'easy'] as const;
    const step = fc.record({right: fc.boolean(), grade: fc.constantFrom(...grades)});
    fc.assert(
      fc.property(fc.array(step, {minLength: 1, maxLength: 12}), (steps) => {
        const before: Session[] = [];
        let session = fresh();
        for (const each of steps) {
          if (session.waiting.length === 0) break;
          session = give(session, each.right, 0);
          before.push(session);
          session = grade(session, each.grade, null);
        }
        for (const earlier of before.reverse()) {
          session = takeBack(session);
          expect(session).toEqual(earlier);
          session = {...session, given: null};
        }
      }),
    );
    expect(takeBack(fresh())).toEqual(fresh());
  });
});
