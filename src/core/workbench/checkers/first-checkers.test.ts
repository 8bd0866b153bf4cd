import {describe, expect, it} from 'vitest';
import {judgeEchoes} from './echoes.ts';
import {history} from './history.trial.ts';
import {judgeIds} from './ids.ts';
import {judgeRegisters} from './registers.ts';

describe('echo', () => {
  it('is right if all that came back is what was sent', () => {
    expect(
      judgeEchoes(
        history(
          [0, 'invoke', 'echo', {a: 1, b: 2}],
          [1, 'invoke', 'echo', 'x'],
          [1, 'info', 'echo'],
          [0, 'ok', 'echo', {b: 2, a: 1}],
        ),
      ).valid,
    ).toBe(true);
  });

  it('is wrong if something else came back', () => {
    expect(judgeEchoes(history([0, 'invoke', 'echo', 'x'], [0, 'ok', 'echo', 'X']))).toMatchObject({
      valid: false,
      anomalies: [{name: 'other echo', count: 1, examples: [{sent: 'x', received: 'X'}]}],
    });
  });
});

describe('unique ids', () => {
  it('are right if all differ, and 1 is not "1"', () => {
    const events = [1, '1', [1], {id: 1}, null].flatMap(
      (id) => [[0, 'invoke', 'generate'] as const, [0, 'ok', 'generate', id] as const] as const,
    );
    expect(judgeIds(history(...events)).valid).toBe(true);
  });

  it('are wrong if one was given twice, be it an object', () => {
    const events = [{a: 1, b: 2}, 7, {b: 2, a: 1}].flatMap(
      (id) => [[0, 'invoke', 'generate'] as const, [0, 'ok', 'generate', id] as const] as const,
    );
    expect(judgeIds(history(...events))).toMatchObject({
      valid: false,
      anomalies: [{name: 'duplicated', count: 1, examples: [{times: 2}]}],
    });
  });

  it('are not judged by what failed', () => {
    expect(
      judgeIds(history([0, 'invoke', 'generate'], [0, 'fail', 'generate', 1], [1, 'invoke', 'generate']))
        .valid,
    ).toBe(true);
  });
});

describe('lin-kv', () => {
  it('is right if each key is linearizable, and what is open may have happened', () => {
    expect(
      judgeRegisters(
        history(
          [0, 'invoke', 'write', 1, 0],
          [0, 'info', 'write', null, 0],
          [1, 'invoke', 'read', null, 0],
          [1, 'ok', 'read', 1, 0],
          [1, 'invoke', 'read', null, 1],
          [1, 'ok', 'read', null, 1],
        ),
      ).valid,
    ).toBe(true);
  });

  it('is wrong if a read is stale, or shows what failed', () => {
    const stale = history(
      [0, 'invoke', 'write', 1, 0],
      [0, 'ok', 'write', 1, 0],
      [0, 'invoke', 'cas', [1, 2], 0],
      [0, 'ok', 'cas', [1, 2], 0],
      [1, 'invoke', 'read', null, 0],
      [1, 'ok', 'read', 1, 0],
    );
    expect(judgeRegisters(stale)).toMatchObject({valid: false, anomalies: [{name: 'not linearizable'}]});
    const failed = history(
      [0, 'invoke', 'write', 1, 0],
      [0, 'fail', 'write', 1, 0],
      [1, 'invoke', 'read', null, 0],
      [1, 'ok', 'read', 1, 0],
    );
    expect(judgeRegisters(failed).valid).toBe(false);
  });

  it('is wrong if a key is said not to exist after it was written', () => {
    const gone = history(
      [0, 'invoke', 'write', 1, 0],
      [0, 'ok', 'write', 1, 0],
      [1, 'invoke', 'read', null, 0],
      [1, 'ok', 'read', null, 0],
    );
    expect(judgeRegisters(gone).valid).toBe(false);
  });

  it('is unknown if nobody has read, and takes an object that no client wrote for wrong', () => {
    expect(judgeRegisters(history([0, 'invoke', 'write', 1, 0], [0, 'ok', 'write', 1, 0])).valid).toBe(
      'unknown',
    );
    const odd = history([1, 'invoke', 'read', null, 0], [1, 'ok', 'read', {value: 1}, 0]);
    expect(judgeRegisters(odd).valid).toBe(false);
  });
});
