import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {arbiter} from '../samples/arbiter.ts';
import {census} from '../samples/census.ts';
import {pingPong} from '../samples/ping-pong.ts';
import type {Protocol} from '../samples/protocol.ts';
import {twoOfThree, waitForAll} from '../samples/votes.ts';

const lesson = readFileSync(new URL('../index.mdx', import.meta.url), 'utf8');

const named = (decisions: string) => [...decisions].join(' and ') || 'none';

/** A row of the lesson's table as the explorer would write it. */
function row<S, B>(letter: string, protocol: Protocol<S, B>, inputs: string): string {
  const all = census(protocol, inputs);
  const withoutEach = Array.from({length: protocol.processes}, (_, process) =>
    named(census(protocol, inputs, [process]).start),
  );
  const cells = [
    `${letter}, ${[...inputs].join(' ')}`,
    named(all.start),
    ...[all.configurations, all.edges, all.bivalent, all.zero, all.one, all.disagreeing],
    withoutEach.join(' / '),
  ];
  return `| ${cells.join(' | ')} |`;
}

describe("the lesson's table of protocols", () => {
  it.each([
    row('A', waitForAll, '001'),
    row('A', waitForAll, '011'),
    row('B', arbiter, '010'),
    row('B', arbiter, '001'),
    row('C', twoOfThree, '001'),
    row('C', twoOfThree, '011'),
    row('D', pingPong, '01'),
    row('D', pingPong, '00'),
  ])('has the row that the explorer computes: %s', (computed) => {
    expect(lesson).toContain(computed);
  });
});
