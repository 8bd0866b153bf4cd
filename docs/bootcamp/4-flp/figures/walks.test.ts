import {describe, expect, it} from 'vitest';
import type {Diagram} from '../../../../src/views/ArrowDiagram/diagram.ts';
import {startsOfArbiter, startsOfWaitForAll, walkWithoutE} from './walks.ts';

const valences = ({nodes}: Diagram) => Object.fromEntries(nodes.map(({name, valence}) => [name, valence]));

describe("Lemma 2's walk", () => {
  it('changes one input at a time', () => {
    expect(startsOfWaitForAll.arrows.map(({name}) => name)).toEqual(['C’s input', 'B’s input', 'A’s input']);
  });

  it('has two neighbours of different kind in wait for all, where no start is bivalent', () => {
    expect(valences(startsOfWaitForAll)).toEqual({'000': 'zero', '001': 'zero', '011': 'one', '111': 'one'});
  });

  it('passes a bivalent start of the arbiter', () => {
    expect(valences(startsOfArbiter)).toEqual({
      '000': 'zero',
      '001': 'zero',
      '011': 'bivalent',
      '111': 'one',
    });
  });
});

describe("Lemma 3's walk in the arbiter's protocol", () => {
  it('goes from an open configuration by one that e makes 0-valent to a neighbour that e makes 1-valent', () => {
    expect(valences(walkWithoutE)).toEqual({
      C: 'bivalent',
      'e(C)': 'zero',
      'C₀': 'bivalent',
      'D₀': 'zero',
      'C₁': 'one',
      'D₁': 'one',
    });
  });

  it('takes each of its arrows between configurations that it shows', () => {
    const ids = new Set(walkWithoutE.nodes.map(({id}) => id));
    expect(walkWithoutE.arrows.flatMap(({from, to}) => [from, to]).filter((id) => !ids.has(id))).toEqual([]);
  });
});
