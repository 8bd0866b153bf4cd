import {describe, expect, test} from 'vitest';
import {choiceNames, costNames} from '../fallacies/costs.ts';
import {presetNames, presetOf} from '../fallacies/scenarios/index.ts';
import {columnsOf, dialOf, tableOf, usualOf} from './columns.ts';
import {tell} from './tell.ts';

const beliefs = presetNames.filter((name) => name !== 'overload');

describe('a belief in small', () => {
  test('has a dial of the world, which no defence changes', () => {
    for (const preset of beliefs) {
      const {name} = dialOf(preset);
      expect([...choiceNames, ...costNames], preset).not.toContain(name);
      for (const {changes} of presetOf(preset).defences)
        expect(Object.keys(changes), preset).not.toContain(name);
    }
  });

  test('misses what is wanted as it believes, and reaches it with all defences', () => {
    for (const preset of beliefs) {
      const {rows} = tableOf(preset, columnsOf(preset, usualOf(preset)));
      const [, ...reached] = rows.at(-1) ?? [];
      expect(reached[0], preset).toBe('✗ missed');
      expect(reached.at(-1), preset).toBe('✓ reached');
    }
  });

  test('stands on the world that the dial asks for, with the same arrivals in each column', () => {
    const [first, ...others] = columnsOf('reliable', 0);
    expect(first?.run.measures.unanswered).toBeLessThan(
      columnsOf('reliable', 5)[0]?.run.measures.unanswered ?? 0,
    );
    const arrivals = (run: typeof first) => run?.run.calls.map(({at}) => at);
    for (const other of others) expect(arrivals(other)).toEqual(arrivals(first));
  });

  test('tells itself in words, and an unknown one says what there is', () => {
    expect(tell('secure').parts[0]?.table?.rows.at(-1)).toEqual([
      'What is wanted',
      '✗ missed',
      '✓ reached',
      '✓ reached',
    ]);
    expect(() => tell('nothing')).toThrow(/has no preset "nothing"/);
  });
});
