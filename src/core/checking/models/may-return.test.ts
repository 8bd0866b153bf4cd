import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Operation} from '../history.ts';
import {allowedByDefinition} from './by-definition.trial.ts';
import {mayReturn, returningByAll} from './may-return.ts';
import {modelNames} from './names.ts';
import {histories} from './random-histories.trial.ts';
import {drawn} from './drawn.ts';

const kinds = (model: (typeof modelNames)[number], history: readonly Operation[], index: number) => {
  const {values, anythingElse} = mayReturn(model, history, index);
  const may = values.filter(({verdict}) => verdict.kind === 'allowed').map(({value}) => value);
  return anythingElse.kind === 'allowed' ? [...may, 'anything else'] : may;
};

describe('what a read may return', () => {
  // p writes 1 and then 2; q has read 1 by the time it reads again.
  const history = drawn('p: w x 1, w x 2 4 9', 'q: r x 1 5 6, r x 2 7 8');

  test.each([
    ['linearizable', [2, 1]],
    ['sequential', [2, 1]],
    ['PRAM', [2, 1]],
    ['monotonic reads', [2, 1]],
    ['regular', [2, 1]],
    ['safe', [2, null, 1, 'anything else']],
    ['read your writes', [2, null, 1]],
  ] as const)('%s', (model, expected) => {
    expect(new Set(kinds(model, history, 3))).toEqual(new Set(expected));
  });

  test('by all models at once it is what each says by itself', () => {
    const run = returningByAll(history, 3);
    let step = run.next();
    while (!step.done) step = run.next();
    for (const model of modelNames) {
      const {values, anythingElse} = mayReturn(model, history, 3);
      const expected = [...values.map(({verdict}) => verdict), anythingElse].map(({kind}) => kind);
      expect(
        step.value.map(({judged}) => judged[model].kind),
        model,
      ).toEqual(expected);
    }
  });

  test('is only asked of a read that returned', () => {
    expect(() => mayReturn('causal', history, 0)).toThrow('Operation 0 is no read that returned');
  });

  test.each(modelNames)('%s: agrees with the definition, value by value', (model) => {
    fc.assert(
      fc.property(histories({oneWriter: true, most: 5}), (history) => {
        const index = history.findIndex(({f, outcome}) => f === 'read' && outcome === 'ok');
        if (index < 0) return;
        const may = new Set(kinds(model, history, index));
        const tried = new Set(mayReturn(model, history, index).values.map(({value}) => value));
        for (const value of [null, 1, 2, 3, 'anything else']) {
          const changed = history.map((each, at) => (at === index ? {...each, value} : each));
          const said = may.has(tried.has(value) ? value : 'anything else');
          expect(said, JSON.stringify(value)).toBe(allowedByDefinition(model, changed) === true);
        }
      }),
      {numRuns: 200, seed: 20},
    );
  });
});
