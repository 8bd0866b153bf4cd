import {describe, expect, it} from 'vitest';
import type {Level} from '../../checking/transactions/levels.ts';
import type {Json} from '../json.ts';
import {settings} from '../run/play.trial.ts';
import {history} from './history.trial.ts';
import {judgeIsolation} from './isolation.ts';

const txn = (process: number, asked: Json, answer: Json) =>
  [
    [process, 'invoke', 'txn', asked],
    [process, 'ok', 'txn', answer],
  ] as const;
const at = (...consistencyModels: Level[]) => ({...settings, consistencyModels});

/** Two appends that both came after an empty list: one of them saw what it should not. */
const lostUpdate = history(
  [
    0,
    'invoke',
    'txn',
    [
      ['r', 1, null],
      ['append', 1, 1],
    ],
  ],
  [
    1,
    'invoke',
    'txn',
    [
      ['r', 1, null],
      ['append', 1, 2],
    ],
  ],
  [
    0,
    'ok',
    'txn',
    [
      ['r', 1, null],
      ['append', 1, 1],
    ],
  ],
  [
    1,
    'ok',
    'txn',
    [
      ['r', 1, null],
      ['append', 1, 2],
    ],
  ],
  ...txn(2, [['r', 1, null]], [['r', 1, [1, 2]]]),
);

describe('transactions', () => {
  it('are right if they show nothing that is ruled out', () => {
    const good = history(
      ...txn(
        0,
        [
          ['append', 1, 1],
          ['r', 2, null],
        ],
        [
          ['append', 1, 1],
          ['r', 2, null],
        ],
      ),
      ...txn(
        1,
        [
          ['r', 1, null],
          ['append', 2, 1],
        ],
        [
          ['r', 1, [1]],
          ['append', 2, 1],
        ],
      ),
      ...txn(
        0,
        [
          ['r', 1, null],
          ['r', 2, null],
        ],
        [
          ['r', 1, [1]],
          ['r', 2, [1]],
        ],
      ),
    );
    expect(judgeIsolation('list-append')(good, at('strict serializable')).valid).toBe(true);
  });

  it('are judged by what is claimed', () => {
    const strict = judgeIsolation('list-append')(lostUpdate, at('strict serializable'));
    expect(strict.valid).toBe(false);
    expect(strict.anomalies.map(({name}) => name)).toContain('lost update');
    const weak = judgeIsolation('list-append')(lostUpdate, at('read committed'));
    expect([weak.valid, weak.figures['allowedAnomalies']]).toEqual([
      true,
      expect.arrayContaining(['lost update']),
    ]);
  });

  it('of registers may read stale values only where that is claimed', () => {
    const stale = history(
      ...txn(0, [['w', 1, 1]], [['w', 1, 1]]),
      ...txn(
        0,
        [
          ['r', 1, null],
          ['w', 1, 2],
        ],
        [
          ['r', 1, 1],
          ['w', 1, 2],
        ],
      ),
      ...txn(1, [['r', 1, null]], [['r', 1, 1]]),
    );
    expect(judgeIsolation('rw-register')(stale, at('strict serializable')).valid).toBe(false);
    expect(judgeIsolation('rw-register')(stale, at('serializable')).valid).toBe(true);
  });

  it('may not show what a transaction that failed has written', () => {
    const dirty = history(
      [0, 'invoke', 'txn', [['w', 1, 1]]],
      [0, 'fail', 'txn', null],
      ...txn(1, [['r', 1, null]], [['r', 1, 1]]),
    );
    const {anomalies} = judgeIsolation('rw-register')(dirty, at('read committed'));
    expect(anomalies).toMatchObject([{name: 'G1a'}]);
    expect(judgeIsolation('rw-register')(dirty, at('read uncommitted')).valid).toBe(true);
  });
});
