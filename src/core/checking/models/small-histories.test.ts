import {describe, expect, test} from 'vitest';
import type {Operation} from '../history.ts';
import {judge} from './judge.ts';
import {allThatFollows, modelNames} from './names.ts';
import {smallHistories} from './small-histories.ts';

const orders = modelNames.filter((name) => !['linearizable', 'regular', 'safe'].includes(name));

describe('every stronger verdict implies the weaker', () => {
  test('on every history of up to four operations, two objects and three processes', () => {
    expect(brokenArrows(orders, 4, false)).toEqual([]);
  });

  test('on every history of up to three operations in every order of time', () => {
    expect(brokenArrows(modelNames, 3, true)).toEqual([]);
  });
});

function brokenArrows(
  models: readonly (typeof modelNames)[number][],
  most: number,
  realTime: boolean,
): string[] {
  const broken: string[] = [];
  for (let operations = 1; operations <= most; operations += 1) {
    for (const history of smallHistories({
      operations,
      processes: 3,
      objects: 2,
      realTime,
      thinAir: realTime,
    })) {
      const kinds = new Map(models.map((model) => [model, judge(model, history).kind]));
      for (const [model, kind] of kinds) {
        if (kind !== 'allowed') continue;
        for (const weaker of allThatFollows(model)) {
          if (kinds.get(weaker) === 'forbidden')
            broken.push(`${model}, ${weaker}: ${JSON.stringify(history)}`);
        }
      }
    }
  }
  return broken;
}

describe('the enumeration', () => {
  test('leaves no history out: all others are one of these under other names', () => {
    const size = {operations: 3, processes: 3, objects: 2, realTime: false, thinAir: false} as const;
    const enumerated = new Set([...smallHistories(size)].map(canonicalForm));
    const raw = new Set([...rawHistories(3)].map(canonicalForm));
    expect(enumerated).toEqual(raw);
  });
});

/** Three processes, two objects and three values, by counting through all that each operation can be. */
function* rawHistories(operations: number): Generator<Operation[]> {
  const choices = [0, 1, 2].flatMap((process) =>
    ['x', 'y'].flatMap((key) =>
      [null, 1, 2, 3].flatMap((value) =>
        ['read', 'write'].flatMap((f) => (f === 'write' && value === null ? [] : [{process, key, value, f}])),
      ),
    ),
  );
  for (let number = 0; number < choices.length ** operations; number += 1) {
    const history = Array.from({length: operations}, (_, at): Operation => {
      const choice = choices[Math.floor(number / choices.length ** at) % choices.length];
      if (choice === undefined) throw new Error('no choice');
      return {...choice, call: 2 * at, return: 2 * at + 1, outcome: 'ok'};
    });
    const written = (read: Operation) =>
      read.value === null ||
      history.some(({f, key, value}) => f === 'write' && key === read.key && value === read.value);
    if (history.every((each) => each.f === 'write' || written(each))) yield history;
  }
}

/** The least of all texts that stand for the history when processes, objects and values are renamed. */
function canonicalForm(history: readonly Operation[]): string {
  const texts = permutations([0, 1, 2]).flatMap((processes) =>
    [
      ['x', 'y'],
      ['y', 'x'],
    ].map((keys) => {
      const values = new Map<string, number>();
      return processes
        .map((process) =>
          history
            .filter((each) => each.process === process)
            .map(({f, key, value}) => {
              const name = `${keys.indexOf(String(key))} ${JSON.stringify(value)}`;
              if (value !== null && !values.has(name)) values.set(name, values.size + 1);
              return `${f} ${keys.indexOf(String(key))} ${value === null ? '-' : (values.get(name) ?? 0)}`;
            })
            .join(', '),
        )
        .join('; ');
    }),
  );
  return texts.sort()[0] ?? '';
}

function permutations(all: readonly number[]): number[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((first) =>
    permutations(all.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
