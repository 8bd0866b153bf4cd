import {describe, expect, test} from 'vitest';
import {withChange} from '../../core/checking/editing.ts';
import {judgeAll} from '../../core/checking/models/judge-all.ts';
import {published} from '../../core/checking/models/textbook.trial.ts';
import {isMet} from './challenges.ts';
import {linkTo, open} from './link.ts';
import {modelsLink} from './models-link.ts';
import {challenges, exampleNames, examples} from './scenarios.ts';
import {begin, operationsOf, reduce} from './session.ts';
import {tell} from './tell.ts';
import {saidBy, saidByAll} from './words.ts';
import {workedChange} from './worked.ts';

const judgedOf = (example: string) => judgeAll(operationsOf(begin(example)));

describe.each(exampleNames)('the example %s', (name) => {
  test('is judged in the lab as its textbook has it', () => {
    const known = Object.entries(published).find(([title]) => title.replaceAll(' ', '-') === name)?.[1];
    const judged = judgedOf(name);
    expect(known?.allowed.filter((model) => judged[model].kind !== 'allowed')).toEqual([]);
    expect(known?.forbidden.filter((model) => judged[model].kind !== 'forbidden')).toEqual([]);
  });

  test('is told to those who see no picture, with all others in short', () => {
    const {parts} = tell(name);
    expect(parts[1]?.table?.rows).toHaveLength(12);
    expect(parts).toHaveLength(exampleNames.length + 1);
  });
});

describe('what is said', () => {
  test('of all models: where on the map it turns', () => {
    expect(saidByAll(judgedOf('store-buffering'))).toEqual({
      tone: 'wrong',
      word: 'Forbidden by 4 of 12 models',
      sentence:
        'The strongest that allow it: convergent causal and causal. The weakest that forbid it: safe and sequential.',
    });
  });

  test('of one: its order, or the reason why there is none', () => {
    const operations = operationsOf(begin('stale-read'));
    const {sequential, linearizable, eventual} = judgeAll(operations);
    expect(saidBy('sequential', operations, sequential)).toMatchObject({
      tone: 'ok',
      word: 'Allowed by sequential',
      sentence: 'An order for all: q, x: read nothing → p, x: write 1.',
    });
    expect(saidBy('linearizable', operations, linearizable)).toMatchObject({
      tone: 'wrong',
      word: 'Forbidden by linearizable',
      sentence: expect.stringMatching(/^No order that agrees with real time explains these: /) as string,
    });
    expect(saidBy('eventual', operations, eventual).sentence).toBe(
      'q, x: read nothing: it was there at first.',
    );
  });
});

describe('a change', () => {
  test('of one value flips models, and is taken back', () => {
    const session = begin('store-buffering');
    const operations = operationsOf(session);
    const read = operations.findIndex(({f}) => f === 'read');
    const changed = reduce(session, {type: 'events', events: withChange(operations, read, {value: 1})});
    expect(judgeAll(operations).sequential.kind).toBe('forbidden');
    expect(judgeAll(operationsOf(changed)).sequential.kind).toBe('allowed');
    expect(reduce(changed, {type: 'undo'})).toMatchObject({events: session.events, past: []});
  });
});

describe.each(Object.entries(challenges))('the dare of %s', (name, challenge) => {
  const example = operationsOf(begin(name));

  test('is not met by the example', () => {
    expect(isMet(challenge, example, example, judgeAll(example))).toBe(false);
  });

  test('is met by the run that the lab shows', () => {
    const events = workedChange(challenge, example);
    const now = operationsOf({events: events ?? [], initial: null});
    expect(isMet(challenge, example, now, judgeAll(now))).toBe(true);
  });
});

test('a dare to move bars is not won by changing a value', () => {
  const example = operationsOf(begin('stale-read'));
  const now = operationsOf({events: withChange(example, 1, {value: 1}), initial: null});
  const challenge = challenges['stale-read'];
  if (!challenge) throw new Error('There is no such dare.');
  expect(judgeAll(now).linearizable.kind).toBe('allowed');
  expect(isMet(challenge, example, now, judgeAll(now))).toBe(false);
});

describe('a link', () => {
  const page = '/labs/models/';

  test('carries the history there and back, with what registers hold at first', () => {
    const session = begin('going-back');
    const operations = operationsOf(session);
    const changed = reduce(session, {
      type: 'events',
      events: withChange(operations, 1, {value: 0}),
      initial: 0,
    });
    const link = linkTo(page, changed) ?? '';
    expect(open(link.slice(page.length), 'stale-read')).toEqual({
      session: {...changed, past: [], isDared: false},
      note: '',
    });
  });

  test('of an example unchanged is only its name', () => {
    expect(linkTo(page, begin('two-orders'))).toBe('/labs/models/?preset=two-orders&seed=0');
  });

  test('from another lab opens its run, and judges it from what its register holds at first', () => {
    const events = [
      {process: 'left', type: 'invoke', f: 'read', value: null},
      {process: 'left', type: 'ok', f: 'read', value: 0},
    ] as const;
    const link = modelsLink('/labs/partition/', events, 0) ?? '';
    expect(link).toMatch(/^\/labs\/models\/\?preset=/);
    const {session, note} = open(link.slice(page.length), 'stale-read');
    expect(note).toBe('');
    expect(judgeAll(operationsOf(session), {initial: session.initial}).linearizable.kind).toBe('allowed');
    expect(judgeAll(operationsOf(session)).linearizable.kind).toBe('forbidden');
  });

  test('is not made for objects that are no registers', () => {
    expect(
      modelsLink('/labs/history/', [{process: 0, type: 'invoke', f: 'append', value: 'a'}], null),
    ).toBeNull();
  });

  test.each([
    ['?preset=nothing', /names an example that the lab does not have/],
    ['#2.abc', /another version/],
    ['#1.!!!', /damaged/],
  ])('that is wrong (%s) gives an example and says why', (address, why) => {
    const {session, note} = open(address, 'stale-read');
    expect(session.events).toEqual(examples.get('stale-read')?.events);
    expect(note).toMatch(why);
  });
});
