import {judgeTransactions} from '../../checking/transactions/judge-transactions.ts';
import type {Step, Transaction} from '../../checking/transactions/transaction.ts';
import type {Dice} from '../dice.ts';
import type {Draft, Skill, SkillLevel, WrongAnswer} from '../skill.ts';

/** The names that a reader chooses among, with what each is. */
const named = {
  G1a: {word: 'An aborted read (G1a).', is: 'a transaction reads what an aborted one wrote'},
  G1b: {
    word: 'An intermediate read (G1b).',
    is: 'a transaction reads what another wrote halfway and then wrote over',
  },
  G1c: {word: 'Circular information flow (G1c).', is: 'two transactions each read what the other wrote'},
  'G-single': {
    word: 'Read skew (G-single).',
    is: 'a transaction sees one write of another and misses another of its writes',
  },
  'G2-item': {word: 'Write skew (G2-item).', is: 'two transactions each miss what the other writes'},
} as const;
type Name = keyof typeof named;
const names = Object.keys(named) as Name[];

const key = (name: string): string => JSON.stringify(name);
const append = (object: string, value: number): Step => ({f: 'append', key: key(object), value});
const read = (object: string, value: readonly number[]): Step => ({f: 'r', key: key(object), value});

interface Part {
  readonly steps: readonly Step[];
  readonly outcome?: 'fail';
}

/** Runs that show each of them on lists, with keys and values drawn. */
function drawParts(dice: Dice, wanted: Name): Part[] {
  const [x, y] = dice.shuffled(['x', 'y', 'z']) as [string, string];
  const [a, b, c] = dice.shuffled([1, 2, 3, 4, 5]) as [number, number, number];
  const shapes: Readonly<Record<Name, readonly Part[]>> = {
    G1a: [{steps: [append(x, a), append(y, b)], outcome: 'fail'}, {steps: [read(x, [a]), append(y, c)]}],
    G1b: [{steps: [append(x, a), append(x, b)]}, {steps: [read(x, [a]), append(y, c)]}],
    G1c: [{steps: [append(x, a), read(y, [b])]}, {steps: [append(y, b), read(x, [a])]}],
    'G-single': [{steps: [append(x, a), append(y, b)]}, {steps: dice.shuffled([read(x, []), read(y, [b])])}],
    'G2-item': [{steps: [read(x, []), append(y, a)]}, {steps: [read(y, []), append(x, b)]}],
  };
  return [...shapes[wanted]];
}

function stepText({f, key: object, value}: Step): string {
  const name = JSON.parse(object) as string;
  return f === 'r'
    ? `reads ${name}: [${(value as readonly number[]).join(', ')}]`
    : `appends ${String(value)} to ${name}`;
}

/** More transactions of other keys, which go against nothing. */
function padding(dice: Dice, count: number): Part[] {
  return Array.from({length: count}, (_, at) => ({
    steps: dice.happens(1, 2) ? [append(`w${at}`, dice.from(1, 5))] : [read(`w${at}`, [])],
  }));
}

function drawAnomaly(dice: Dice, level: SkillLevel, aim: number) {
  const wanted = names[aim % names.length] ?? 'G1a';
  const parts = dice.shuffled([...drawParts(dice, wanted), ...padding(dice, level)]);
  const transactions = parts.map(({steps, outcome}, at): Transaction => ({
    process: at,
    steps,
    outcome: outcome ?? 'ok',
    // All overlap, so that no order of time says anything.
    call: at,
    return: 100 + at,
  }));
  const found = judgeTransactions('list-append', transactions).anomalies.map(({name}) => name);
  const right = wanted;
  if (!found.includes(right)) return null;
  // An intermediate read misses an effect as well: what else is there is no wrong answer.
  const wrong = names.flatMap((name): WrongAnswer[] =>
    found.includes(name)
      ? []
      : [
          {
            belief: `this is what ${name} is`,
            says: named[name].word,
            why: `Then ${named[name].is}. No transactions here do.`,
          },
        ],
  );
  return {parts, right, wrong};
}

type AnomalyDrawn = NonNullable<ReturnType<typeof drawAnomaly>>;

function toldAnomaly(drawn: AnomalyDrawn): Draft {
  const {parts, right, wrong} = drawn;
  return {
    ask: 'These transactions on lists ran at the same time. Which anomaly do they show?',
    shown: {
      kind: 'table',
      caption: 'Transactions, step by step',
      head: ['', 'Steps', 'Ended'],
      rows: parts.map(({steps, outcome}, at) => [
        `T${at + 1}`,
        steps.map(stepText).join('; '),
        outcome === 'fail' ? 'aborted' : 'committed',
      ]),
    },
    right: {says: named[right].word, why: `Here ${named[right].is}.`},
    wrong,
    load: parts.length,
  };
}

export const anomaly: Skill = {
  id: 'anomaly',
  lesson: 'intro-course',
  sitting: 'theory',
  can: 'name the anomaly that a few transactions show',
  loadIs: 'transactions',
  draft(dice, level, aim) {
    const drawn = drawAnomaly(dice, level, aim);
    return drawn && toldAnomaly(drawn);
  },
};
