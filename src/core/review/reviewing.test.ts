import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {emptyProgress, merge, setItem, setItems, type ProgressRecord} from '../learning/progress.ts';
import {compose, mixed, MOST_NEW, practise, SESSION_LENGTH, stockOf} from './compose.ts';
import {dueCount, memories, reviewsHeld, upcoming} from './due.ts';
import {hasMet, type Item} from './item.ts';
import {levelFor} from './level.ts';
import {isReviewKey, readMemory, reviewKey, writeMemory, type Memory} from './memory.ts';

const memory = (due: number, last = due - 3): Memory => ({
  due,
  last,
  stability: 3,
  difficulty: 5,
  reviews: 2,
  lapses: 0,
});
const remembering = (of: Readonly<Record<string, number>>): ProgressRecord =>
  setItems(
    emptyProgress,
    Object.entries(of).map(([id, due]) => [reviewKey(id), writeMemory(memory(due))]),
    'me',
  );
const item = (id: string, lesson: string, kind: Item['kind'] = 'skill', sitting = 'one'): Item => ({
  id,
  lesson,
  kind,
  sitting,
  about: id,
});

describe('a memory', () => {
  test('is written as a short text and read again', () => {
    const days = fc.integer({min: 1, max: 99_999});
    fc.assert(
      fc.property(
        days,
        days,
        fc.integer({min: 1, max: 90_000}),
        fc.integer({min: 10_000, max: 100_000}),
        (last, more, stability, difficulty) => {
          const kept = {
            due: last + more,
            last,
            stability: stability / 10_000,
            difficulty: difficulty / 10_000,
            reviews: 3,
            lapses: 1,
          };
          expect(readMemory(writeMemory(kept))).toEqual(kept);
          expect(writeMemory(kept).length).toBeLessThan(60);
        },
      ),
    );
  });

  test('is not read out of anything else', () => {
    for (const value of [
      null,
      true,
      7,
      '',
      'right 0',
      '1 2 3',
      '3 5 1.0000 5.0000 1 0',
      '5 3 0.0000 5.0000 1 0',
      '5 3 1.0000 11.0000 1 0',
    ])
      expect(readMemory(value)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => readMemory(`${text} x`) === undefined));
  });

  test('stands under the id of a skill, a question or a term, and nothing else does', () => {
    for (const id of ['skills/linearizable', 'cap/harvest-99', 'terms/quorum'])
      expect(isReviewKey(reviewKey(id))).toBe(true);
    for (const key of ['cap', 'cap/harvest-99', 'cap/harvest-99/first', 'library/dynamo/read', 'reading/cap'])
      expect(isReviewKey(key)).toBe(false);
  });
});

describe('what is due', () => {
  const record = remembering({'skills/a': 99, 'skills/b': 100, 'terms/c': 101, 'cap/d': 105});

  test('is counted on its day and after, not before', () => {
    expect([98, 99, 100, 101, 105].map((today) => dueCount(record, today))).toEqual([0, 1, 2, 3, 4]);
    expect(reviewsHeld(record)).toBe(8);
  });

  test('comes day by day, and what is overdue comes today', () => {
    expect(upcoming(record, 100)).toEqual([
      [100, ['skills/a', 'skills/b']],
      [101, ['terms/c']],
      [105, ['cap/d']],
    ]);
  });

  test('is the same on two devices, in whatever order they are joined', () => {
    const there = setItem(
      setItem(record, reviewKey('skills/a'), writeMemory(memory(103)), 'x'),
      reviewKey('skills/a'),
      writeMemory(memory(120)),
      'x',
    );
    const here = setItem(record, reviewKey('skills/a'), writeMemory(memory(140)), 'y');
    const [one, other] = [merge(here, there), merge(there, here)];
    // The one that was reviewed more often stands.
    expect(memories(one).get('skills/a')?.due).toBe(120);
    expect(memories(other)).toEqual(memories(one));
  });
});

describe('a session', () => {
  const steps = [
    {id: 'cap', sittings: [{id: 'one'}, {id: 'two'}]},
    {id: 'flp', sittings: []},
  ] as unknown as Parameters<typeof stockOf>[2];
  const many = (count: number, lesson: string): Item[] =>
    Array.from({length: count}, (_, at) => item(`skills/${lesson}-${at}`, lesson));

  test('takes what is due first, ten at most, and beside it a few new things', () => {
    const items = [...many(8, 'cap'), ...many(30, 'flp')];
    const some = setItem(
      remembering(Object.fromEntries(items.slice(0, 7).map(({id}, at) => [id, 90 + at]))),
      'flp',
      true,
      'me',
    );
    const stock = stockOf(items, some, steps, 100);
    expect(stock.due.map(({id}) => id)).toEqual(items.slice(0, 7).map(({id}) => id));
    expect(stock.fresh).toHaveLength(30);
    expect(compose(stock)).toHaveLength(SESSION_LENGTH);
    expect(compose({...stock, due: []})).toHaveLength(MOST_NEW);
  });

  test('has no neighbours of one lesson where that can be', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('cap', 'flp', 'theory'), {maxLength: 10}), (lessons) => {
        const items = lessons.map((lesson, at) => item(`skills/${at}`, lesson));
        const order = mixed(items);
        expect(new Set(order)).toEqual(new Set(items));
        const most = Math.max(
          0,
          ...lessons.map((lesson) => lessons.filter((each) => each === lesson).length),
        );
        const neighbours = order.filter((each, at) => each.lesson === order[at - 1]?.lesson).length;
        if (most <= Math.ceil(lessons.length / 2)) expect(neighbours).toBe(0);
      }),
    );
  });

  test('asks for the first time only what the reader has met', () => {
    const at = (place: string) => setItem(emptyProgress, 'reading/cap', `${place}/heading`, 'me');
    const skill = item('skills/a', 'cap');
    expect(hasMet(skill, emptyProgress, steps)).toBe(false);
    expect(hasMet(skill, at('one'), steps)).toBe(false);
    expect(hasMet(skill, at('two'), steps)).toBe(true);
    const done = setItem(emptyProgress, 'cap', true, 'me');
    expect(hasMet(item('skills/a', 'cap', 'skill', 'two'), done, steps)).toBe(true);
    const term = item('terms/a', 'cap', 'term');
    expect([hasMet(term, at('two'), steps), hasMet(term, done, steps)]).toEqual([false, true]);
    const question = item('cap/a', 'cap', 'question');
    expect(hasMet(question, done, steps)).toBe(false);
    expect(hasMet(question, setItem(done, 'cap/a', 'wrong 1', 'me'), steps)).toBe(true);
  });

  test('of one lesson begins with what has not been asked for longest, a kind at a time', () => {
    const items = [
      item('skills/a', 'cap'),
      item('skills/b', 'cap'),
      item('terms/c', 'cap', 'term'),
      item('skills/d', 'flp'),
    ];
    expect(practise(items, 'cap', new Map([['skills/a', memory(100)]])).map(({id}) => id)).toEqual([
      'terms/c',
      'skills/b',
      'skills/a',
    ]);
  });
});

test('a skill is asked with more to hold in mind the longer it has been kept', () => {
  const kept = (stability: number) => levelFor({...memory(9), stability});
  expect([levelFor(undefined), kept(2), kept(5), kept(30)]).toEqual([0, 0, 1, 2]);
});
