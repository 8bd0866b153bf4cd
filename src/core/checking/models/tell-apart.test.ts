import {describe, expect, test} from 'vitest';
import {apart} from './apart.ts';
import {allowedByDefinition} from './by-definition.trial.ts';
import {allThatFollows, modelNames, type ModelName} from './names.ts';
import {REACH, sizeOf, tellApart, type Apart} from './tell-apart.ts';
import {drawn} from './drawn.ts';

const named = ({allows, forbids}: Apart): string => `${allows}, not ${forbids}`;
const told = apart.filter(({history}) => history !== null);

const sessions = ['read your writes', 'monotonic reads', 'monotonic writes', 'writes follow reads'];

describe('the smallest histories that tell models apart', () => {
  test('every two models are there', () => {
    const pairs = modelNames.flatMap((allows) =>
      modelNames.filter((forbids) => forbids !== allows).map((forbids) => `${allows}, not ${forbids}`),
    );
    expect(apart.map(named)).toEqual(pairs);
  });

  test.each(told.map((each) => [named(each), each] as const))('%s, by its definition', (_, each) => {
    const history = drawn(...(each.history ?? []));
    expect(history).toHaveLength(each.most);
    expect(allowedByDefinition(each.allows, history)).toBe(true);
    expect(allowedByDefinition(each.forbids, history)).toBe(false);
  });

  test('are found again by trying all that are so small, and none of the others is', () => {
    const reach = {realTime: 3, orders: 4};
    const isTimed = ({allows, forbids}: Apart) => /linearizable|regular|safe/.test(`${allows} ${forbids}`);
    const expected = apart.map((each) => {
      const bound = isTimed(each) ? reach.realTime : reach.orders;
      return each.history === null || sizeOf(each.history) > bound
        ? {...each, history: null, most: bound}
        : each;
    });
    expect(tellApart(reach)).toEqual(expected);
  });

  test('there is none where one model implies the other', () => {
    const told = apart.filter(
      ({allows, forbids, history}) => history !== null && allThatFollows(allows).has(forbids),
    );
    expect(told).toEqual([]);
  });

  test('there is one for all other pairs but these', () => {
    const none = apart.filter(
      ({allows, forbids, history}) => history === null && !allThatFollows(allows).has(forbids),
    );
    const pairs = new Map<ModelName, ModelName[]>();
    for (const {allows, forbids} of none) pairs.set(allows, [...(pairs.get(allows) ?? []), forbids]);
    expect(Object.fromEntries(pairs)).toEqual({
      // One's own writes precede one's own reads in time too, and reads of a register with one writer have it to follow.
      regular: ['read your writes', 'monotonic writes', 'writes follow reads'],
      // Bouajjani and others have one of seven operations that tells it from causal memory; there is none of six.
      'convergent causal': ['causal', 'PRAM', ...sessions],
      // On its own it forbids no more than eventual: definitions.ts says why.
      'read your writes': ['monotonic writes'],
      'monotonic reads': ['monotonic writes'],
      'writes follow reads': ['monotonic writes'],
      eventual: ['monotonic writes'],
    });
  });

  test('as far as was looked', () => {
    for (const {history, most, allows, forbids} of apart) {
      if (history === null) expect([REACH.realTime, REACH.orders], `${allows}, ${forbids}`).toContain(most);
    }
  });
});
