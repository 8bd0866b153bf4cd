import {describe, expect, test} from 'vitest';
import {skills} from './catalogue.ts';
import {instanceOf, type Instance} from './instance.ts';
import {rightAnswers} from './right-answers.trial.ts';
import {skillLevels, type Shown, type Skill} from './skill.ts';

/** Skills whose instances come out of searches, or are checked by trying everything: fewer seeds, so that all take seconds. */
const searched: Readonly<Record<string, number>> = {
  linearizable: 200,
  'may-return': 200,
  valence: 2000,
  'consistent-cut': 2000,
  'chosen-value': 5000,
  'strongest-model': 300,
  'session-guarantee': 600,
  anomaly: 3000,
  'vector-stamp': 3000,
  'lamport-stamp': 1000,
  'happened-before': 3000,
};
/** `REVIEW_SEEDS=10000 npx vitest run src/core/review` tries as many of all. */
const ASKED = Number(process.env['REVIEW_SEEDS'] ?? 0);
const SEEDS = 10_000;

/** Letters that a phone of 360 pixels shows of a row of a table, and of a button in four lines. */
const WIDEST_ROW = 48;
const LONGEST = {ask: 240, says: 44, why: 350, belief: 100};

const textsOf = ({ask, choices}: Instance): string[] => [
  ask,
  ...choices.flatMap(({says, why, belief = ''}) => [says, why, belief]),
];

const wordings: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\d.,])1 (?:attempts|messages|replicas|members|nodes|servers|copies|layers|callers|acceptors|participants|times|proposals|links|requests)\b/,
    'a plural after 1',
  ],
  [
    /(?<![\d.,])(?:0|[2-9]|\d\d+) (?:attempt|message|replica|member|node|server|copy|acceptor|participant|proposal|link)\b(?!’)/,
    'a singular after another number',
  ],
  [/\bundefined\b|\bNaN\b|\bnull\b|\bInfinity\b|\[object/, 'a value that is none'],
  [/ {2}|\s[.,]|\.\.|^\s|\s$/, 'a stray space or stop'],
];

function fault(skill: Skill, instance: Instance): string | null {
  const {choices, shown, picture} = instance;
  const right = choices.filter(({isRight}) => isRight);
  const expected = rightAnswers[skill.id]?.(instance);
  if (right.length !== 1) return `${right.length} answers are right`;
  if (right[0]?.says !== expected)
    return `“${right[0]?.says}” is right, and by the other way it is “${expected}”`;
  if (new Set(choices.map(({says}) => says)).size < choices.length) return 'two answers say the same';
  if (choices.length < 2 || choices.length > 4) return `there are ${choices.length} answers`;
  if (choices.some(({isRight, belief}) => isRight !== (belief === undefined)))
    return 'a wrong answer has no belief';
  for (const text of textsOf(instance))
    for (const [pattern, what] of wordings) if (pattern.test(text)) return `${what} in “${text}”`;
  if (instance.ask.length > LONGEST.ask) return `the question has ${instance.ask.length} letters`;
  for (const {says, why, belief = ''} of choices) {
    if (says.length > LONGEST.says) return `an answer has ${says.length} letters: ${says}`;
    if (why.length > LONGEST.why) return `a reason has ${why.length} letters: ${why}`;
    if (belief.length > LONGEST.belief) return `a belief has ${belief.length} letters`;
  }
  return tooWide(shown) ?? tooWide(picture);
}

function tooWide(shown: Shown | undefined): string | null {
  if (shown?.kind === 'diagram' && shown.diagram.processes.length > 3) return 'more than three processes';
  if (shown?.kind === 'history' && new Set(shown.operations.map(({process}) => process)).size > 4)
    return 'more than four processes';
  if (shown?.kind !== 'table') return null;
  const words = (cell: string): number => Math.max(...cell.split(' ').map((word) => word.length));
  const widths = shown.head.map((head, place) =>
    Math.max(words(head), ...shown.rows.map((row) => words(row[place] ?? ''))),
  );
  const width = widths.reduce((sum, each) => sum + each + 2, 0);
  return width > WIDEST_ROW ? `a table is ${width} letters wide` : null;
}

describe.each(skills.map((skill) => [skill.id, skill] as const))('%s', (id, skill) => {
  const seeds = ASKED || (searched[id] ?? SEEDS);

  test(`has one right answer, and wrong ones that differ, fit and have a reason, for ${seeds} seeds`, () => {
    for (let seed = 0; seed < seeds; seed += 1) {
      const level = skillLevels[seed % 3] ?? 0;
      const found = fault(skill, instanceOf(skill, seed, level));
      if (found !== null) throw new Error(`Seed ${seed}, level ${level}: ${found}.`);
    }
    expect(rightAnswers[id]).toBeDefined();
  });

  test('grows with its level, and has its right answer now here and now there', () => {
    const few = Math.min(seeds / 3, 300);
    const loads = skillLevels.map((level) => {
      const all = Array.from({length: few}, (_, seed) => instanceOf(skill, seed, level).load);
      return all.reduce((sum, load) => sum + load, 0) / few;
    });
    expect(loads[1]).toBeGreaterThan(loads[0] ?? 0);
    expect(loads[2]).toBeGreaterThan(loads[1] ?? 0);
    const places = Array.from({length: few}, (_, seed) =>
      instanceOf(skill, seed, 1).choices.findIndex(({isRight}) => isRight),
    );
    expect(new Set(places).size).toBeGreaterThan(1);
    const rights = Array.from(
      {length: few},
      (_, seed) => instanceOf(skill, seed, 2).choices.find(({isRight}) => isRight)?.says,
    );
    expect(new Set(rights).size).toBeGreaterThan(1);
  });

  test('is the same for the same seed', () => {
    expect(instanceOf(skill, 7, 1)).toEqual(instanceOf(skill, 7, 1));
    expect(instanceOf(skill, 7, 1)).not.toEqual(instanceOf(skill, 8, 1));
  });
});

test('ids are of one form, and no two the same', () => {
  const ids = skills.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
