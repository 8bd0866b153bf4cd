// cspell:ignore lineari netsp qurum sodes
import {beforeAll, describe, expect, it} from 'vitest';
import {makeEngine, type Engine} from './engine.ts';
import {section, term} from './search.trial.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await makeEngine([
    {
      ...section(
        '/b/#checks',
        'Linearizability checkers',
        'A linearizability-checker checks linearizability.',
      ),
      kind: 'reading',
    },
    section('/a/#model', 'Models', 'A consistency model says as much as it takes, and no longer.'),
    section('/a/#faq', 'Before you begin', 'How long does it take? As you like.'),
    term('linearizability', ['atomic consistency'], 'Every operation takes effect at one instant.'),
    term('network partition', ['net split'], 'Nodes that cannot hear each other.'),
    term('quorum', [], 'A set of nodes whose answers suffice.'),
  ]);
});
const found = (query: string) => engine.search(query).map(({findable}) => findable.to);

describe('what was meant', () => {
  it('by an unfinished word is first of all the term that it begins, though others say it more often', () => {
    expect(found('lineari')).toEqual(['/glossary/#linearizability', '/b/#checks']);
  });

  it('by the beginning of two words as one is both, as long as no word begins so', () => {
    expect(found('netsp')).toEqual(['/glossary/#network partition']);
    expect([...(engine.search('netsplit')[0]?.matched ?? [])]).toEqual(['netsplit']);
  });

  it('by a name is each of its other names whole, and no single word of them', () => {
    expect(found('linearizability')).not.toContain('/a/#model');
  });

  it('by a short word begins as it was typed', () => {
    expect(found('qurum')).toEqual(['/glossary/#quorum']);
    expect(found('sodes')).toEqual([]);
  });

  it('by a question is where it stands as it was asked', () => {
    expect(found('how long does it take')[0]).toBe('/a/#faq');
  });
});
