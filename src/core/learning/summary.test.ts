import {describe, expect, it} from 'vitest';
import type {Step} from './lesson.ts';
import {emptyProgress, setItems, type ItemValue} from './progress.ts';
import {summaryOf} from './summary.ts';
import {inWords, summaryText} from './summary-words.ts';

const sitting = (id: string, minutes: number) => ({id, title: id, minutes});
const step = (id: string, number: number): Step => ({
  id,
  number,
  title: `About ${id}`,
  description: '',
  why: '',
  gives: '',
  minutes: 30,
  prerequisites: [],
  objectives: [{id: `${id}/choose`, text: 'choose'}],
  sittings: [sitting('first', 12), sitting('second', 14), sitting('third', 11)],
  permalink: `/${id}/`,
  labs: [],
});
const site = {
  steps: [step('cap', 1), step('flp', 2), step('mit', 3)],
  questions: ['cap/one', 'cap/two'],
  dares: [
    {id: 'labs/raft/dares/lease', title: 'Reads by the clock', asks: 'Make a client read an old value.'},
    {id: 'labs/history/dares/split', title: 'Split brain', asks: 'Make it linearizable.'},
    {id: 'labs/fallacies/dares/finale', title: 'The finale', asks: 'One policy for all.'},
  ],
  exercises: [{id: 'labs/workbench/exercises/echo', title: 'Echo', asks: 'Answer.'}],
};
const summary = (...writes: readonly (readonly [string, ItemValue])[]) =>
  summaryOf(setItems(emptyProgress, writes, 'me'), site);
const place = {
  day: 20_787,
  inFull: (day: number) => `day ${day}`,
  site: 'https://a.example/',
  labs: 'https://a.example/labs/',
};

describe('a summary', () => {
  it('counts the sittings that lie behind, with their reading time, and nothing of a lesson not begun', () => {
    const {steps, sittings, minutes} = summary(
      ['cap', true],
      ['cap/choose', true],
      ['reading/flp', 'second/a'],
    );
    expect(
      steps.map((each) => [each.number, each.isComplete, each.sittings, each.minutes, each.objectives]),
    ).toEqual([
      [1, true, 3, 37, 1],
      [2, false, 1, 12, 0],
    ]);
    expect([sittings, minutes]).toEqual([4, 49]);
  });

  it('has each win with its day and its run, as far as they are kept', () => {
    const {challenges, exercises} = summary(
      ['labs/history/dares/split', 'met'],
      ['labs/raft/dares/lease', 'met 20780 ?preset=lease&seed=3#1.abc'],
      ['labs/fallacies/dares/finale', '63 20781'],
      ['labs/workbench/exercises/echo', 'done 20782 ?preset=echo&seed=0'],
    );
    expect(challenges.map(({lab, points, day, run}) => [lab, points, day, run])).toEqual([
      ['raft', null, 20_780, '?preset=lease&seed=3#1.abc'],
      ['history', null, null, null],
      ['fallacies', 63, 20_781, null],
    ]);
    expect(exercises).toMatchObject([{lab: 'workbench', run: '?preset=echo&seed=0'}]);
  });

  it('counts reviews, and questions that were right at first', () => {
    const {reviews, answers} = summary(
      ['cap/one', 'right 0'],
      ['cap/one/first', 'right 0'],
      ['cap/two', 'right 1'],
      ['cap/two/first', 'wrong 0'],
      ['skills/quorums/review', '20790 20785 2.3065 2.1181 3 0'],
      ['terms/quorum/review', '20790 20783 2.3065 2.1181 1 0'],
    );
    expect(reviews).toEqual({held: 4, items: 2, last: 20_785});
    expect(answers).toMatchObject({answered: 2, rightAtFirst: 1});
  });

  it('in words names the day, leads to the lab’s page and says what it proves', () => {
    const text = summaryText(
      inWords(
        summary(['labs/raft/dares/lease', 'met 20780 ?preset=lease&seed=3#1.abc'], ['cap', true]),
        place,
      ),
    );
    expect(text).toContain('# Distributed Systems Bootcamp: a summary of day 20787\n');
    expect(text).toContain('It proves nothing but what you can replay');
    expect(text).toContain('3 sittings, about 37 min by the reading time');
    expect(text).toContain(
      '- [Reads by the clock](https://a.example/labs/raft/?preset=lease&seed=3#1.abc): raft lab, day 20780. Make',
    );
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('says where a win stands without a link, and makes no link of a hostile text', () => {
    const text = summaryText(
      inWords(
        summary(
          ['labs/raft/dares/lease', 'met 20780 javascript:alert(1)'],
          ['labs/history/dares/split', 'met'],
        ),
        place,
      ),
    );
    expect(text).toContain('- Reads by the clock: raft lab, day 20780, no link.');
    expect(text).toContain('- Split brain: history lab, day not kept, no link.');
    expect(text).toContain('2 stand without');
    expect(text).not.toContain('](');
    expect(text).not.toContain('javascript');
  });

  it('of an empty record is whole', () => {
    const text = summaryText(inWords(summary(), place));
    expect(text).toContain('0 sittings, about 0 min');
    expect(text).toContain('0 challenges met.\n');
    expect(text).toContain('None held.');
  });
});
