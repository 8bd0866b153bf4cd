/// <reference types="vite/client" />
import {describe, expect, it} from 'vitest';
// Imported, not read, so that a change of the lesson counts as a change of this test.
import lesson from '../index.mdx?raw';
import {census} from '../samples/census.ts';
import {apply, start} from '../samples/configurations.ts';
import {decisions} from '../samples/explore.ts';
import {pingPong, type Body} from '../samples/ping-pong.ts';
import type {Event} from '../samples/protocol.ts';

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const silent = (process: number): Event<Body> => ({process, received: null});
const proposal = (process: number, value: 0 | 1): Event<Body> => ({
  process,
  received: {kind: 'T', value},
});

describe('what the lesson says of ping-pong in plain text', () => {
  it('describes the picture of all configurations with the numbers that the explorer finds', () => {
    const {configurations, bivalent, zero, one, decisive} = census(pingPong, '01');
    const alt = /id="graph-of-ping-pong"[^>]*alt="([^"]*)"/.exec(lesson)?.[1];
    expect(alt).toContain(`A graph of ${configurations} configurations. ${bivalent} are bivalent`);
    expect(alt).toContain(`${words[zero]} are 0-valent and ${words[one]} 1-valent.`);
    expect(alt).toContain(`${capital(words[decisive] ?? '')} steps lead from bivalent configurations`);
  });

  it.each([
    {value: 0, schedule: [silent(0), silent(1), silent(1), proposal(1, 0)]},
    {value: 1, schedule: [silent(0), silent(0), proposal(1, 0), proposal(0, 1)]},
  ])('decides $value by the steps that it names, and counts them', ({value, schedule}) => {
    const end = schedule.reduce((now, event) => apply(pingPong, now, event), start(pingPong, [0, 1]));
    expect([...decisions(pingPong, end)]).toEqual([value]);
    expect(lesson).toContain(`it can decide either way, in ${words[schedule.length]} steps`);
  });
});
