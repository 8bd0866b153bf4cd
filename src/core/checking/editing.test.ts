import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  eventsOf,
  formatEvents,
  moveEvent,
  newProcess,
  withChange,
  withOperation,
  withoutOperation,
} from './editing.ts';
import {parseEvents} from './events.ts';
import type {HistoryEvent, Operation} from './history.ts';
import {pair} from './pairing.ts';
import {register} from './specs/register.ts';

const text = `{"process":0,"type":"invoke","f":"write","value":1}
{"process":1,"type":"invoke","f":"read","value":null}
{"process":0,"type":"ok","f":"write","value":1}
{"process":1,"type":"ok","f":"read","value":1}
{"process":1,"type":"invoke","f":"write","value":2}`;

const read = (events: readonly HistoryEvent[]): Operation[] =>
  pair(
    register(),
    events.map((event, index) => ({event, line: index + 1})),
  );
const operations = pair(register(), parseEvents(text));

test('what is written can be read, and is written the same again', () => {
  expect(formatEvents(eventsOf(operations))).toBe(text);
});

test('an event moves to its place, and stops at its own process’s neighbours', () => {
  const places = (events: readonly HistoryEvent[]) => events.map(({process, type}) => `${process} ${type}`);
  const events = eventsOf(operations);
  expect(places(moveEvent(events, 2, 0)).slice(0, 3)).toEqual(['0 invoke', '0 ok', '1 invoke']);
  expect(places(moveEvent(events, 3, 0)).slice(1, 3)).toEqual(['1 invoke', '1 ok']);
  expect(places(moveEvent(events, 0, 9))).toEqual(['1 invoke', '0 invoke', '0 ok', '1 ok', '1 invoke']);
});

test('any row of moves leaves a history with the same operations', () => {
  const move = fc.tuple(fc.nat(5), fc.nat(5));
  fc.assert(
    fc.property(fc.array(move, {maxLength: 10}), (moves) => {
      const moved = read(
        moves.reduce((events, [from, to]) => moveEvent(events, from, to), eventsOf(operations)),
      );
      const what = (each: Operation) =>
        `${each.process} ${each.f} ${JSON.stringify(each.value)} ${each.outcome}`;
      expect(moved.map(what).sort()).toEqual(operations.map(what).sort());
    }),
    {seed: 4},
  );
});

test('operations are added, changed and taken out', () => {
  const draft = {process: 1, f: 'read', value: 2, outcome: 'ok'} as const;
  const longer = read(withOperation(operations, draft));
  expect(longer).toHaveLength(4);
  expect(longer[2]).toMatchObject({outcome: 'info', return: 5});
  expect(longer[3]).toMatchObject({...draft, call: 6, return: 7});
  expect(read(withChange(longer, 3, {value: 1}))[3]).toMatchObject({f: 'read', value: 1});
  expect(read(withoutOperation(longer, 0)).map(({f}) => f)).toEqual(['read', 'write', 'read']);
  expect(newProcess(operations)).toBe(2);
});
