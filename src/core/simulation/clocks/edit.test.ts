import fc from 'fast-check';
import {expect, test} from 'vitest';
import {conesOf} from '../causality.ts';
import {diagramOf, nameOf, stampsOfDrawing, type Drawing} from './drawing.ts';
import {edit, MOST_EVENTS, type Edit} from './edit.ts';
import {pairsOf, wallInversions, widestGap} from './pairs.ts';
import {pathBetween} from './path-between.ts';

const empty: Drawing = {processes: ['A', 'B', 'C'], events: [], messages: [], skews: {}};

function after(edits: readonly Edit[], from = empty): Drawing {
  return edits.reduce((drawing, change) => {
    const edited = edit(drawing, change);
    if (edited.kind === 'refused') throw new Error(edited.reason);
    return edited.drawing;
  }, from);
}

const event = (process: string): Edit => ({kind: 'event', process});
const names = (drawing: Drawing) => drawing.events.map(({id}) => nameOf(drawing, id)).join(' ');
const reason = (drawing: Drawing, change: Edit) => {
  const edited = edit(drawing, change);
  return edited.kind === 'refused' ? edited.reason : 'done';
};

test('an event is called by its process and its place there', () => {
  expect(names(after([event('A'), event('B'), event('A')]))).toBe('A1 B1 A2');
});

test('a message that goes upwards takes its receiver down, and what comes after that', () => {
  const drawn = after([event('B'), event('B'), event('A'), {kind: 'message', from: '3', to: '1'}]);
  expect(names(drawn)).toBe('A1 B1 B2');
  expect(drawn.events.map(({id}) => id)).toEqual(['3', '1', '2']);
});

test('a message into its sender’s past is refused with the path', () => {
  const drawn = after([event('A'), event('A'), {kind: 'send', from: '2', toward: 'B'}, event('B')]);
  expect(reason(drawn, {kind: 'message', from: '4', to: '1'})).toBe(
    'A1 happened before B2 (A1 → A2 → B1 → B2), so a message from B2 to A1 would arrive before it was sent.',
  );
});

test('an event does one thing, and nobody writes to themselves', () => {
  const drawn = after([event('A'), event('A'), {kind: 'send', from: '1', toward: 'B'}]);
  expect(reason(drawn, {kind: 'send', from: '1', toward: 'C'})).toMatch(/^A1 sends a message already/);
  expect(reason(drawn, {kind: 'message', from: '2', to: '3'})).toMatch(/^B1 receives a message already/);
  expect(reason(after([event('A'), event('A')]), {kind: 'message', from: '1', to: '2'})).toMatch(
    /^A need not/,
  );
});

test('an event moves through real time, but not past the one that it hears', () => {
  const drawn = after([event('A'), {kind: 'send', from: '1', toward: 'B'}, event('C')]);
  expect(names(after([{kind: 'move', event: '3', by: -1}], drawn))).toBe('A1 C1 B1');
  expect(reason(drawn, {kind: 'move', event: '2', by: -1})).toBe(
    'B1 receives what A1 sends, so it cannot come before it.',
  );
  expect(reason(drawn, {kind: 'move', event: '1', by: -1})).toBe('A1 is the first event already.');
});

test('a lost message binds nobody, and one that is removed is gone', () => {
  const drawn = after([event('A'), {kind: 'lose', from: '1', toward: 'B'}, event('B')]);
  expect(pathBetween(drawn, '1', '2')).toBeNull();
  expect(after([{kind: 'remove', event: '1'}], drawn)).toMatchObject({events: [{id: '2'}], messages: []});
});

test('there is room for so many events', () => {
  const full = after(Array.from({length: MOST_EVENTS}, () => event('A')));
  expect(reason(full, event('B'))).toMatch(/Remove one first/);
  expect(reason(full, {kind: 'send', from: '1', toward: 'B'})).toMatch(/Remove one first/);
});

test('a clock that is wrong puts an effect before its cause; Lamport’s numbers never do', () => {
  const drawn = after([event('A'), {kind: 'send', from: '1', toward: 'B'}]);
  expect(wallInversions(drawn)).toHaveLength(0);
  const wrong = after([{kind: 'skew', process: 'A', millis: 30}], drawn);
  expect(wallInversions(wrong)).toMatchObject([{one: '1', other: '2'}]);
  expect(pairsOf(wrong).every(({stamps: [left, right]}) => left.lamport < right.lamport)).toBe(true);
});

test('concurrent events can be numbered far apart', () => {
  expect(widestGap(after([event('A'), event('B')]))).toBe(0);
  expect(widestGap(after([event('A'), event('A'), event('A'), event('B')]))).toBe(2);
});

test('whatever is edited: causes stand above effects, and paths, cones and vectors agree', () => {
  const anyEdit = fc.tuple(fc.nat(6), fc.nat(30), fc.nat(30), fc.nat(2));
  fc.assert(
    fc.property(fc.array(anyEdit, {minLength: 5, maxLength: 40}), (draws) => {
      let drawing = empty;
      for (const [kind, one, other, process] of draws) {
        const edited = edit(drawing, editOf(drawing, kind, one, other, process));
        if (edited.kind === 'done') drawing = edited.drawing;
      }
      const diagram = diagramOf(drawing, () => '');
      const place = new Map(drawing.events.map(({id}, at) => [id, at]));
      const stamps = stampsOfDrawing(drawing);
      expect(stamps.size).toBe(drawing.events.length);
      for (const {id: from} of drawing.events) {
        const {future} = conesOf(diagram, from);
        for (const to of future) expect(place.get(from)).toBeLessThan(place.get(to) ?? -1);
        for (const {id: to} of drawing.events)
          expect(from !== to && pathBetween(drawing, from, to) !== null).toBe(future.has(to));
      }
      for (const {one, other, isOrdered} of pairsOf(drawing))
        expect(conesOf(diagram, one).future.has(other)).toBe(isOrdered);
    }),
    {numRuns: 300, seed: 7},
  );
});

function editOf(drawing: Drawing, kind: number, one: number, other: number, process: number): Edit {
  const id = (number: number) => drawing.events[number % Math.max(1, drawing.events.length)]?.id ?? 'none';
  const toward = drawing.processes[process] ?? 'A';
  const edits: readonly Edit[] = [
    event(toward),
    {kind: 'message', from: id(one), to: id(other)},
    {kind: 'send', from: id(one), toward},
    {kind: 'lose', from: id(one), toward},
    {kind: 'move', event: id(one), by: other % 2 === 0 ? 1 : -1},
    {kind: 'remove', event: id(one)},
    {kind: 'skew', process: toward, millis: other - 15},
  ];
  return edits[kind] ?? event(toward);
}
