import {kindOf} from '../../checking/models/judge.ts';
import type {Operation} from '../../checking/history.ts';
import type {ModelName} from '../../checking/models/names.ts';
import type {Dice} from '../dice.ts';
import {INITIAL} from '../draw-history.ts';
import type {Skill, WrongAnswer} from '../skill.ts';

/** From weak to strong; the first two are apart from each other, and the third asks for both and for more. */
const promises = [
  'read your writes',
  'monotonic reads',
  'PRAM',
  'causal',
] as const satisfies readonly ModelName[];
type Promised = (typeof promises)[number];

const says: Readonly<Record<Promised, string>> = {
  'read your writes': 'Read your writes.',
  'monotonic reads': 'Monotonic reads.',
  PRAM: 'PRAM.',
  causal: 'Causal memory.',
};

const asks: Readonly<Record<Promised, string>> = {
  'read your writes': 'that a client that has written no longer reads what was there before',
  'monotonic reads': 'that what a client has read does not go back',
  PRAM: 'that everybody sees what one client does in the order in which it does it',
  causal: 'that who sees a write also sees what its writer had seen',
};

type Move = readonly [process: string, f: 'read' | 'write', value: number];

/** A run that breaks the promise, with the clients' names drawn, among reads that may break another. */
function drawMoves(dice: Dice, wanted: Promised, noise: number): Move[] {
  const [one, two, three] = dice.shuffled(['A', 'B', 'C']) as [string, string, string];
  const [x, y] = dice.shuffled([1, 2]) as [number, number];
  const cores: Readonly<Record<Promised, readonly Move[]>> = {
    'read your writes': [
      [one, 'write', x],
      [two, 'read', x],
      [one, 'read', INITIAL],
    ],
    'monotonic reads': [
      [one, 'write', x],
      [two, 'read', x],
      [two, 'read', INITIAL],
    ],
    PRAM: [
      [one, 'write', x],
      [one, 'write', y],
      [two, 'read', y],
      [two, 'read', x],
    ],
    causal: [
      [one, 'write', x],
      [two, 'read', x],
      [two, 'write', y],
      [three, 'read', y],
      [three, 'read', x],
    ],
  };
  const moves = [...cores[wanted]];
  for (let extra = 0; extra < noise; extra += 1) {
    const value = dice.one([x, y, INITIAL]);
    moves.splice(dice.below(moves.length + 1), 0, [dice.one([one, two, three]), 'read', value]);
  }
  return moves;
}

const historyOf = (moves: readonly Move[]): Operation[] =>
  moves.map(([process, f, value], nth) => ({
    process,
    f,
    value,
    call: 2 * nth,
    return: 2 * nth + 1,
    outcome: 'ok',
  }));

const wrongOf = (promise: Promised, isBroken: boolean): WrongAnswer => ({
  belief: isBroken
    ? 'what is broken is named after the strongest promise'
    : `this is what ${promise} forbids`,
  says: says[promise],
  why: isBroken
    ? `It is broken too, but only because a weaker one is. By it one may expect ${asks[promise]}.`
    : `It holds here. By it one may expect ${asks[promise]}.`,
});

export const sessionGuarantee: Skill = {
  id: 'session-guarantee',
  lesson: 'intro-course',
  sitting: 'theory',
  can: 'name the weakest promise to a client that a history breaks',
  loadIs: 'operations in the history',
  draft(dice, level, aim) {
    const wanted = promises[aim % promises.length] ?? 'PRAM';
    const core = {'read your writes': 3, 'monotonic reads': 3, PRAM: 4, causal: 5}[wanted];
    const operations = historyOf(drawMoves(dice, wanted, 5 + level - core));
    const broken = promises.filter((model) => kindOf(model, operations, {initial: INITIAL}) === 'forbidden');
    const [weakest, second] = broken;
    const isOneAlone = second !== 'monotonic reads';
    if (weakest !== wanted || !isOneAlone) return null;
    const title = 'Copies of a register that holds 0 at first';
    return {
      ask: 'Each client may be answered by any copy. Which is the weakest of these promises that is broken here? PRAM asks for more than the first two, and causal memory for more than PRAM.',
      shown: {kind: 'history', title, operations},
      right: {
        says: says[wanted],
        why: `By it one may expect ${asks[wanted]}. No order of the writes lets all these reads keep that.`,
      },
      wrong: promises.filter((each) => each !== wanted).map((each) => wrongOf(each, broken.includes(each))),
      load: operations.length,
    };
  },
};
