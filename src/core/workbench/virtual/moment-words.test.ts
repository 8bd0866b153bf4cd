import {expect, test} from 'vitest';
import type {Fact} from '../run/journal.ts';
import {factsInWords} from './moment-words.ts';

const sent = (src: string, dest: string): Fact => ({
  kind: 'sent',
  message: {id: 1, src, dest, body: {type: 'ping'}, sent: 0, arrives: 1},
});

test('the first sentence names who does it, the others go on from there', () => {
  expect(factsInWords([sent('n0', 'n1'), sent('n0', 'n2')], 'n0')).toEqual([
    'n0 sends ping to n1.',
    'It sends ping to n2.',
  ]);
});

test('a fact that needs no words does not use the name up', () => {
  const asked = sent('c1', 'n0');
  const logged: Fact = {kind: 'logged', node: 'n0', text: 'hello', line: 3};
  expect(factsInWords([asked, logged], 'n0')).toEqual(['n0 logs: hello (line 3).']);
});
