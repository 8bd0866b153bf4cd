import {expect, it} from 'vitest';
import {conesOf} from './causality.ts';
import type {SpaceTimeDiagram} from './diagram.ts';
import {diagramInWords} from './diagram-words.ts';

const diagram: SpaceTimeDiagram = {
  processes: [
    {id: 'a', label: 'A'},
    {id: 'b', label: 'B'},
    {id: 'c', label: 'C'},
  ],
  events: [
    {id: 'a1', process: 'a', at: 1, kind: 'send'},
    {id: 'a2', process: 'a', at: 6, kind: 'step', label: 'writes x'},
    {id: 'b1', process: 'b', at: 2, kind: 'receive'},
    {id: 'b2', process: 'b', at: 3, kind: 'send'},
    {id: 'c1', process: 'c', at: 1.5, kind: 'step'},
    {id: 'c2', process: 'c', at: 5, kind: 'receive'},
  ],
  messages: [
    {from: 'a1', to: 'b1', label: 'm'},
    {from: 'b2', to: 'c2'},
    {from: 'b2', to: null, toward: 'a', label: 'ack'},
  ],
};

it('the past and the future of an event follow process lines and messages, and nothing else', () => {
  const {past, future} = conesOf(diagram, 'b1');
  expect([...past]).toEqual(['a1']);
  expect([...future].sort()).toEqual(['b2', 'c2']);
});

it('an event is told with what it receives and sends, in the order of time', () => {
  expect(diagramInWords(diagram)).toEqual([
    'A: sends “m” to B.',
    'C: takes a step.',
    'B: receives “m” from A.',
    'B: sends a message to C; sends “ack” to A, which is lost.',
    'C: receives a message from B.',
    'A: writes x.',
  ]);
});

it('a diagram in which nothing has happened says so', () => {
  expect(diagramInWords({...diagram, events: [], messages: []})).toEqual([
    'The lines of A, B, C; nothing has happened yet.',
  ]);
});
