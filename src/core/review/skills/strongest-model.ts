import {judge, kindOf} from '../../checking/models/judge.ts';
import type {ModelName} from '../../checking/models/names.ts';
import type {ModelVerdict} from '../../checking/models/verdict.ts';
import {explainModel} from '../../checking/models/wording.ts';
import type {Operation} from '../../checking/history.ts';
import type {Dice} from '../dice.ts';
import {INITIAL} from '../draw-history.ts';
import type {Draft, Skill, SkillLevel} from '../skill.ts';

/** A chain: each follows from the one before it. */
const chain = ['linearizable', 'sequential', 'causal', 'PRAM'] as const satisfies readonly ModelName[];
type Link = (typeof chain)[number];

const asks: Readonly<Record<Link, string>> = {
  linearizable: 'one order of all operations that agrees with real time',
  sequential: 'one order of all operations that keeps each process’s own',
  causal: 'for each process an order of all writes and its own reads that keeps causes before effects',
  PRAM: 'for each process an order of all writes and its own reads that keeps the order of each process',
};

/** As who takes the model for weaker than it is would put it. */
const allowed: Readonly<Record<Link, string>> = {
  linearizable: 'a read may be late as long as its value was written',
  sequential: 'processes need not agree on one order of the writes',
  causal: 'causes count within one process alone',
  PRAM: 'the writes of one process may be seen in any order',
};

const said: Readonly<Record<Link, string>> = {
  linearizable: 'Linearizability.',
  sequential: 'Sequential consistency.',
  causal: 'Causal memory.',
  PRAM: 'PRAM.',
};
const NONE = 'None of them.';

type Move = readonly [process: string, f: 'read' | 'write', key: string, value: number];

/** Operations one after the other, with reads of anything that has been written. */
function drawMoves(dice: Dice, count: number, keys: readonly string[]): Move[] {
  const written: [key: string, value: number][] = keys.map((key) => [key, INITIAL]);
  let next = 1;
  return Array.from({length: count}, (_, nth): Move => {
    const process = dice.one(['A', 'B', 'C'].slice(0, count > 4 ? 3 : 2));
    const key = dice.one(keys);
    const isWrite = nth === 0 || (next < 4 && dice.happens(2, 5));
    const known = written.filter(([of]) => of === key).map(([, value]) => value);
    const value = isWrite ? next++ : dice.one(known);
    if (isWrite) written.push([key, value]);
    return [process, isWrite ? 'write' : 'read', key, value];
  });
}

/** An effect that is seen without its cause, which is too rare among moves by chance; and one more read. */
function causeMissing(dice: Dice): Move[] {
  const [one, two, three] = dice.shuffled(['A', 'B', 'C']) as [string, string, string];
  const [x, y] = dice.shuffled(['x', 'y']) as [string, string];
  const moves: Move[] = [
    [one, 'write', x, 1],
    [two, 'read', x, 1],
    [two, 'write', y, 2],
    [three, 'read', y, 2],
    [three, 'read', x, INITIAL],
  ];
  const more: Move = [dice.one([one, two]), 'read', x, 1];
  moves.splice(dice.from(1, moves.length), 0, more);
  return moves;
}

/** Two clients that each see the other's write after their own, and one more operation. */
function ordersApart(dice: Dice, count: number): Move[] {
  const [one, two, three] = dice.shuffled(['A', 'B', 'C']) as [string, string, string];
  const moves: Move[] = [
    ...dice.shuffled<Move>([
      [one, 'write', 'x', 1],
      [two, 'write', 'x', 2],
    ]),
    ...dice.shuffled<Move>([
      [one, 'read', 'x', 2],
      [two, 'read', 'x', 1],
    ]),
  ];
  while (moves.length < count)
    moves.splice(dice.from(2, moves.length), 0, [dice.one([one, two, three]), 'read', 'x', dice.from(1, 2)]);
  return moves;
}

const historyOf = (moves: readonly Move[]): Operation[] =>
  moves.map(([process, f, key, value], nth) => ({
    process,
    f,
    key,
    value,
    call: 2 * nth,
    return: 2 * nth + 1,
    outcome: 'ok',
  }));

/** What shall come out, by level: what takes several processes to tell apart comes later. */
const targets: readonly (readonly (Link | null)[])[] = [
  ['linearizable', 'sequential', null],
  ['linearizable', 'sequential', 'causal', null],
  ['linearizable', 'sequential', 'causal', 'PRAM', null],
];

function drawStrongestModel(dice: Dice, level: SkillLevel, aim: number) {
  const wanted = targets[level] ?? [];
  const target = wanted[aim % wanted.length] ?? null;
  const keys = level === 2 ? ['x', 'y'] : ['x'];
  const operations = historyOf(
    target === 'PRAM'
      ? causeMissing(dice)
      : target === 'causal'
        ? ordersApart(dice, 4 + level)
        : drawMoves(dice, 4 + level, keys),
  );
  const kinds = new Map(chain.map((model) => [model, kindOf(model, operations, {initial: INITIAL})]));
  const place = chain.findIndex((model) => kinds.get(model) === 'allowed');
  const strongest = chain[place];
  if ((strongest ?? null) !== target) return null;
  const stronger = place < 0 ? chain.at(-1) : chain[place - 1];
  const verdict = stronger === undefined ? undefined : judge(stronger, operations, {initial: INITIAL});
  const title = 'Registers that hold 0 at first';
  const why = stronger && verdict ? ` ${explainModel(stronger, operations, verdict)}` : '';
  return {kinds, operations, stronger, strongest, title, verdict, why};
}

type StrongestModelDrawn = NonNullable<ReturnType<typeof drawStrongestModel>>;

function toldStrongestModel(drawn: StrongestModelDrawn): Draft {
  const {kinds, operations, strongest, title, verdict, why} = drawn;
  return {
    ask: 'Here no two operations overlap. Which is the strongest of these models that allows the history?',
    shown: {kind: 'history', title, operations},
    right: {
      says: strongest === undefined ? NONE : said[strongest],
      why: `${strongest === undefined ? '' : `It asks for ${asks[strongest]}, and there is such a one.`}${why}`.trim(),
    },
    wrong: chain
      .filter((model) => model !== strongest)
      .map((model) => {
        const isTooStrong = kinds.get(model) === 'forbidden';
        return {
          belief: isTooStrong
            ? allowed[model]
            : 'a read of an old value rules out every stronger model at once',
          says: said[model],
          why: isTooStrong
            ? `It asks for ${asks[model]}: there is none.`
            : `It allows the history, and so does a stronger one: it asks only for ${asks[model]}.`,
        };
      }),
    picture: {kind: 'history', title, operations, ...pictured(verdict)},
    load: operations.length,
  };
}

export const strongestModel: Skill = {
  id: 'strongest-model',
  lesson: 'theory',
  sitting: 'seen',
  can: 'name the strongest model that allows a history',
  loadIs: 'operations in the history',
  draft(dice, level, aim) {
    const drawn = drawStrongestModel(dice, level, aim);
    return drawn && toldStrongestModel(drawn);
  },
};

function pictured(verdict: ModelVerdict | undefined): {clash: readonly number[]} | object {
  return verdict?.kind === 'forbidden' ? {clash: verdict.reason.clash} : {};
}
