import {describe, expect, it} from 'vitest';
import {arbiter} from './arbiter.ts';
import {census as count} from './census.ts';
import {explore} from './explore.ts';
import {pingPong} from './ping-pong.ts';
import {twoOfThree, waitForAll} from './votes.ts';

const row = (
  ...[
    start,
    configurations,
    edges,
    bivalent,
    zero,
    one,
    disagreeing,
    decisive,
  ]: [string, ...number[]]
) => ({
  start,
  configurations,
  edges,
  bivalent,
  zero,
  one,
  disagreeing,
  decisive,
});

describe('the four protocols', () => {
  it.each(['000', '001', '010', '100'])(
    'wait for all from %s can only decide 0',
    (inputs) => {
      expect(count(waitForAll, inputs)).toEqual(
        row('0', 80, 255, 0, 80, 0, 0, 0),
      );
    },
  );

  it.each(['011', '101', '110', '111'])(
    'wait for all from %s can only decide 1',
    (inputs) => {
      expect(count(waitForAll, inputs)).toEqual(
        row('1', 80, 255, 0, 0, 80, 0, 0),
      );
    },
  );

  it.each(['010', '011', '100', '101'])(
    'the arbiter from %s is bivalent until the arbiter has received',
    (inputs) => {
      expect(count(arbiter, inputs)).toEqual(
        row('01', 28, 54, 8, 10, 10, 0, 8),
      );
    },
  );

  it.each(['000', '001'])(
    'the arbiter from %s can only decide 0',
    (inputs) => {
      expect(count(arbiter, inputs)).toEqual(
        row('0', 20, 40, 0, 20, 0, 0, 0),
      );
    },
  );

  it.each(['110', '111'])(
    'the arbiter from %s can only decide 1',
    (inputs) => {
      expect(count(arbiter, inputs)).toEqual(
        row('1', 20, 40, 0, 0, 20, 0, 0),
      );
    },
  );

  it.each(['011', '101', '110'])(
    'two of three from %s comes to disagree in 72 configurations',
    (inputs) => {
      expect(count(twoOfThree, inputs)).toEqual(
        row('01', 141, 363, 121, 20, 0, 72, 24),
      );
    },
  );

  it.each(['000', '001', '010', '100'])(
    'two of three from %s can only decide 0',
    (inputs) => {
      expect(count(twoOfThree, inputs)).toEqual(
        row('0', 141, 363, 0, 141, 0, 0, 0),
      );
    },
  );

  it('two of three from 111 can only decide 1', () => {
    expect(count(twoOfThree, '111')).toEqual(
      row('1', 141, 363, 0, 0, 141, 0, 0),
    );
  });

  it.each(['01', '10'])(
    'ping-pong from %s is bivalent and never disagrees',
    (inputs) => {
      expect(count(pingPong, inputs)).toEqual(
        row('01', 21, 44, 13, 4, 4, 0, 4),
      );
    },
  );

  it('ping-pong from equal inputs can only decide that input', () => {
    expect(count(pingPong, '00')).toEqual(row('0', 17, 32, 0, 17, 0, 0, 0));
    expect(count(pingPong, '11')).toEqual(row('1', 17, 32, 0, 0, 17, 0, 0));
  });
});

describe('when one process never takes a step', () => {
  it('wait for all decides nothing, whoever it is', () => {
    for (const inputs of ['000', '001', '011', '111'])
      for (const dead of [0, 1, 2]) {
        const counted = count(waitForAll, inputs, [dead]);
        expect(counted).toMatchObject({start: '', configurations: 7});
      }
  });

  it('the arbiter decides the other proposal without a proposer, and nothing without the arbiter', () => {
    expect(count(arbiter, '011', [0])).toMatchObject({
      start: '1',
      configurations: 6,
    });
    expect(count(arbiter, '011', [1])).toMatchObject({
      start: '0',
      configurations: 6,
    });
    expect(count(arbiter, '011', [2])).toMatchObject({
      start: '',
      configurations: 4,
    });
    expect(count(arbiter, '100', [0]).start).toBe('0');
    expect(count(arbiter, '100', [1]).start).toBe('1');
    expect(count(arbiter, '100', [2]).start).toBe('');
  });

  it('two of three still decides, but which value depends on who is silent', () => {
    expect(count(twoOfThree, '011', [0])).toMatchObject({
      start: '1',
      configurations: 7,
    });
    expect(count(twoOfThree, '011', [1])).toMatchObject({
      start: '0',
      configurations: 7,
    });
    expect(count(twoOfThree, '011', [2])).toMatchObject({
      start: '0',
      configurations: 7,
    });
  });

  it('ping-pong decides nothing', () => {
    expect(count(pingPong, '01', [0])).toMatchObject({
      start: '',
      configurations: 3,
    });
    expect(count(pingPong, '01', [1])).toMatchObject({
      start: '',
      configurations: 3,
    });
  });
});

describe('a kind scheduler', () => {
  it('brings ping-pong to either decision in four steps, and not in fewer', () => {
    const graph = explore(pingPong, [0, 1]);
    const decidedAfter = new Map<number, number>();
    let reached = [graph.root];
    for (let steps = 0; decidedAfter.size < 2 && steps < 21; steps++) {
      for (const name of reached)
        for (const {decided} of graph.nodes.get(name)?.configuration
          .states ?? [])
          if (decided !== null && !decidedAfter.has(decided))
            decidedAfter.set(decided, steps);
      reached = reached.flatMap(
        (name) => graph.nodes.get(name)?.edges.map(({to}) => to) ?? [],
      );
      reached = [...new Set(reached)];
    }
    expect(decidedAfter).toEqual(
      new Map([
        [0, 4],
        [1, 4],
      ]),
    );
  });
});
