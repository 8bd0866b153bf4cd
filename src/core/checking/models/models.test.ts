import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Operation} from '../history.ts';
import {allowedByDefinition} from './by-definition.trial.ts';
import {judge} from './judge.ts';
import {judgeAll} from './judge-all.ts';
import {allThatFollows, modelNames, type ModelName} from './names.ts';
import {histories} from './random-histories.trial.ts';

/** `PROPERTY_RUNS=100000 PROPERTY_SEED=7 npx vitest run src/core/checking/models` looks further. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 2_000);
const seed = Number(process.env.PROPERTY_SEED ?? 1995);
const property = {numRuns, seed, endOnFailure: false};

/** Regular and safe say nothing about objects with several writers, so they are asked about those with one. */
const historiesFor = (model: ModelName) => histories({oneWriter: model === 'regular' || model === 'safe'});

describe.each(modelNames)('%s: the checker', (model) => {
  test('agrees with its definition, tried word for word', () => {
    const count = {allowed: 0, forbidden: 0, undefined: 0, unknown: 0};
    fc.assert(
      fc.property(historiesFor(model), (history) => {
        const {kind} = judge(model, history);
        count[kind] += 1;
        const expected = allowedByDefinition(model, history);
        expect(kind).toBe(expected === true ? 'allowed' : expected === false ? 'forbidden' : 'undefined');
      }),
      property,
    );
    // Both verdicts were put to the test, not only one.
    expect(Math.min(count.allowed, count.forbidden)).toBeGreaterThan(numRuns / 20);
  });

  test('names operations of which none can be spared', () => {
    fc.assert(
      fc.property(historiesFor(model), (history) => {
        const verdict = judge(model, history);
        if (verdict.kind !== 'forbidden') return;
        const {clash, minimal} = verdict.reason;
        expect(minimal).toBe(true);
        const knowing = (kept: readonly number[]) =>
          history.flatMap((each, index) => (kept.includes(index) ? [each] : forgotten(each)));
        // Who asks for the reason of a verdict about real time knows when the last of these was over.
        expect(judge(model, knowing(clash)).kind).toBe('forbidden');
        if (model === 'linearizable') return;
        for (const spared of clash) {
          const rest = clash.filter((index) => index !== spared);
          expect(judge(model, knowing(rest)).kind).toBe('allowed');
        }
      }),
      {...property, numRuns: Math.ceil(numRuns / 4)},
    );
  });

  test('does not care what processes, keys and values are called', () => {
    fc.assert(
      fc.property(historiesFor(model), (history) => {
        const renamed = history.map((each) => ({
          ...each,
          process: `client ${9 - Number(each.process)}`,
          key: each.key === 'x' ? 7 : 'x',
          value: each.value === null ? null : `v${JSON.stringify(each.value)}`,
        }));
        expect(judge(model, renamed).kind).toBe(judge(model, history).kind);
      }),
      {...property, numRuns: Math.ceil(numRuns / 4)},
    );
  });
});

/** Nobody knows how it ended: a read says nothing then, and a write may take effect later. */
function forgotten(operation: Operation): Operation[] {
  if (operation.outcome === 'fail') return [operation];
  return operation.f === 'read' ? [] : [{...operation, outcome: 'info'}];
}

test('what a model allows, all that follows from it allows, and all at once say what each says alone', () => {
  fc.assert(
    fc.property(histories({oneWriter: false}), (history) => {
      const all = judgeAll(history);
      for (const model of modelNames) {
        expect(all[model].kind, model).toBe(judge(model, history).kind);
        if (all[model].kind !== 'allowed') continue;
        for (const weaker of allThatFollows(model)) {
          expect(all[weaker].kind, `${model}, ${weaker}`).toMatch(/allowed|undefined/);
        }
      }
    }),
    property,
  );
});
