import {expect, test} from 'vitest';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import {linkTo, open} from './link.ts';
import {presetNames} from './scenarios.ts';
import {reduce, start, type Action} from './session.ts';

const addressOf = (link: string) => link.slice(link.indexOf('?'));
const edits: readonly Action[] = [
  {type: 'edit', edit: {kind: 'event', process: 'C'}},
  {type: 'edit', edit: {kind: 'skew', process: 'B', millis: -35}},
  {type: 'edit', edit: {kind: 'lose', from: '6', toward: 'A'}},
];

test('a preset’s link is short, and opens it', () => {
  for (const name of presetNames) {
    const link = linkTo('/labs/clocks/', start(name));
    expect(link).toBe(`/labs/clocks/?preset=${name}&seed=0`);
    expect(open(addressOf(link), 'blank').session.preset).toBe(name);
  }
});

test('a drawing comes back as it was drawn, its lost messages and its clocks with it', () => {
  const drawn = edits.reduce(reduce, start('lamport-trap'));
  const link = linkTo('/labs/clocks/', drawn);
  const opened = open(addressOf(link), 'blank');
  expect(opened.note).toBe('');
  expect(linkTo('/labs/clocks/', opened.session)).toBe(link);
  expect(opened.session.drawing.messages.at(-1)).toMatchObject({to: null, toward: 'A'});
  expect(opened.session.drawing.skews['B']).toBe(-35);
});

const drawing = {processes: 'AB', events: 'AB', messages: [[0, 1]], skews: [0, 0]};

test.each([
  ['a message upwards', {...drawing, messages: [[1, 0]]}],
  ['a message to nobody', {...drawing, messages: [[0, 5]]}],
  ['a message to oneself', {...drawing, events: 'AA'}],
  [
    'two deeds of one event',
    {
      ...drawing,
      events: 'ABB',
      messages: [
        [0, 1],
        [0, 2],
      ],
    },
  ],
  ['an event of no process', {...drawing, events: 'AC'}],
  ['a loss on the way to no process', {...drawing, messages: [[0, 'D']]}],
  ['too much', {...drawing, events: 'A'.repeat(100)}],
  ['a clock far off', {...drawing, skews: [1e9]}],
  ['something else', {x: 1}],
])('%s in a link is said, and the preset is there', (_, changes) => {
  const {session, note} = open(addressOf(scenarioLink('', 'blank', 0, 1, changes)), 'two-orders');
  expect(note).toMatch(
    /^This link asks for something that the lab cannot do; here is “A blank sheet” instead/,
  );
  expect(session).toEqual(start('blank'));
});

test('the same drawing, well written, opens', () => {
  expect(open(addressOf(scenarioLink('', 'blank', 0, 1, drawing)), 'blank').note).toBe('');
});
