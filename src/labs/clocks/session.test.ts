import {describe, expect, test} from 'vitest';
import {nameOf, stampsOfDrawing} from '../../core/simulation/clocks/drawing.ts';
import {pairsOf, wallInversions} from '../../core/simulation/clocks/pairs.ts';
import {challengeOf, workedDrawing} from './challenges.ts';
import {presetNames, presetOf} from './scenarios.ts';
import {reduce, start, type Action, type Session} from './session.ts';
import {labelOf, relationInWords} from './words.ts';

const after = (session: Session, ...actions: readonly Action[]) => actions.reduce(reduce, session);
const idOf = ({drawing}: Session, name: string) =>
  drawing.events.find(({id}) => nameOf(drawing, id) === name)?.id ?? '';

describe.each(presetNames.filter((name) => challengeOf(name) !== null))('the dare of %s', (name) => {
  const challenge = challengeOf(name);
  if (!challenge) throw new Error('filtered above');
  test('is open at the beginning, and its worked drawing meets it', () => {
    expect(challenge.isMet(presetOf(name).drawing)).toBe(false);
    expect(challenge.isMet(workedDrawing(name, challenge))).toBe(true);
  });
});

test('every preset keeps causes above effects, and all clocks are right at first', () => {
  for (const name of presetNames) {
    const {drawing} = presetOf(name);
    expect(wallInversions(drawing)).toEqual([]);
    expect(stampsOfDrawing(drawing).size).toBe(drawing.events.length);
  }
});

test('what the intro of the trap says is so', () => {
  const {drawing} = presetOf('lamport-trap');
  const ofC = pairsOf(drawing).filter(({one, other}) =>
    [one, other].some((id) => nameOf(drawing, id) === 'C1'),
  );
  const outsiders = ofC.filter(
    ({one, other}) => ![one, other].every((id) => nameOf(drawing, id).startsWith('C')),
  );
  expect(outsiders.length).toBe(6);
  expect(outsiders.every(({isOrdered}) => !isOrdered)).toBe(true);
  expect(stampsOfDrawing(drawing).get(idOf(start('lamport-trap'), 'C1'))?.lamport).toBe(1);
});

test('the last two events touched are compared, and Back takes each touch back', () => {
  const begun = start('two-orders');
  const [a, b] = [idOf(begun, 'A1'), idOf(begun, 'B1')];
  const both = after(begun, {type: 'touch', event: a}, {type: 'touch', event: b});
  expect(both).toMatchObject({chosen: b, other: a});
  expect(after(both, {type: 'back'})).toMatchObject({chosen: a, other: null});
  expect(after(both, {type: 'back'}, {type: 'back'})).toEqual(begun);
  expect(after(both, {type: 'touch', event: b})).toEqual(both);
});

test('next goes through all events and begins again', () => {
  const begun = start('lost-reply');
  const steps = begun.drawing.events.map((): Action => ({type: 'next'}));
  expect(after(begun, ...steps).chosen).toBe(begun.drawing.events.at(-1)?.id);
  expect(after(begun, ...steps, {type: 'next'}).chosen).toBe(begun.drawing.events[0]?.id);
  expect(reduce(start('blank'), {type: 'next'}).chosen).toBeNull();
});

test('play goes to the last event and ends; a touch ends it at once', () => {
  const begun = reduce(start('lost-reply'), {type: 'play'});
  expect(begun).toMatchObject({chosen: begun.drawing.events[0]?.id, playing: true});
  const ticks = begun.drawing.events.slice(1).map((): Action => ({type: 'tick'}));
  expect(after(begun, ...ticks)).toMatchObject({chosen: begun.drawing.events.at(-1)?.id, playing: false});
  const touched = reduce(begun, {type: 'touch', event: '4'});
  expect(touched.playing).toBe(false);
  expect(reduce(touched, {type: 'tick'})).toBe(touched);
  expect(reduce(start('blank'), {type: 'play'}).playing).toBe(false);
});

test('a refused edit leaves the drawing and says why; the next one that goes clears it', () => {
  const begun = start('clock-skew');
  const [last, first] = [begun.drawing.events.at(-1)?.id ?? '', begun.drawing.events[0]?.id ?? ''];
  const refused = reduce(begun, {type: 'edit', edit: {kind: 'message', from: last, to: first}});
  expect(refused.drawing).toBe(begun.drawing);
  expect(refused.past).toEqual([]);
  expect(refused.problem).not.toBe('');
  expect(reduce(refused, {type: 'edit', edit: {kind: 'event', process: 'A'}}).problem).toBe('');
});

test('a slider that goes on moving is one change', () => {
  const skew = (millis: number): Action => ({type: 'edit', edit: {kind: 'skew', process: 'A', millis}});
  const begun = start('clock-skew');
  const moved = after(begun, skew(1), skew(2), skew(3));
  expect(moved.past).toHaveLength(1);
  expect(reduce(moved, {type: 'back'})).toEqual(begun);
  const other = reduce(moved, {type: 'edit', edit: {kind: 'skew', process: 'B', millis: 4}});
  expect(other.past).toHaveLength(2);
});

test('an event that is removed is chosen no more', () => {
  const begun = start('two-orders');
  const event = idOf(begun, 'A1');
  const gone = after(begun, {type: 'touch', event}, {type: 'edit', edit: {kind: 'remove', event}});
  expect(gone.chosen).toBeNull();
});

test('relations in words: a path, no path, and a wall clock that contradicts', () => {
  const told = (session: Session, one: string, other: string) =>
    relationInWords(
      session.drawing,
      stampsOfDrawing(session.drawing),
      idOf(session, one),
      idOf(session, other),
    );
  const begun = start('clock-skew');
  expect(told(begun, 'B1', 'A1')).toMatchObject({tone: 'ok', word: 'A1 happened before B1'});
  const wrong = reduce(begun, {type: 'edit', edit: {kind: 'skew', process: 'A', millis: 20}});
  expect(told(wrong, 'A1', 'B1')).toEqual({
    tone: 'wrong',
    word: 'A1 happened before B1',
    sentence: 'A1 → B1. Their wall clocks say the opposite: 30 ms at A1, 20 ms at B1.',
  });
  const trap = told(start('lamport-trap'), 'C1', 'B3');
  expect(trap).toMatchObject({tone: 'unknown', word: 'Concurrent'});
});

test('a label says what the clock says that is shown', () => {
  const {drawing} = start('clock-skew');
  const [first, second] = drawing.events;
  const stamps = stampsOfDrawing(drawing);
  const stamp = (id: string | undefined) => {
    const found = stamps.get(id ?? '');
    if (!found) throw new Error('no stamps');
    return found;
  };
  const label = (clock: Parameters<typeof labelOf>[3]) =>
    labelOf(drawing, second?.id ?? '', stamp(second?.id), clock);
  expect(first?.process).toBe('A');
  expect(label('both')).toBe('B1: 2 [1,1,0]');
  expect(label('wall')).toBe('B1: 20 ms');
  expect(label('hybrid')).toBe('B1: (20 ms, 0)');
  expect(label('none')).toBe('B1');
});
