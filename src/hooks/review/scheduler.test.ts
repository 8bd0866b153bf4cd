import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {grades, readMemory, writeMemory, type Memory} from '../../core/review/memory.ts';
import {afterEach} from './scheduler.ts';

const first = afterEach(undefined, 20_000);

describe('the scheduler', () => {
  test('comes back the later, the better it was known', () => {
    const days = grades.map((grade) => first[grade].due - 20_000);
    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(new Set(days).size).toBe(4);
    expect(days[0]).toBe(1);
  });

  test('waits longer after each review that went well, and begins near the start after a lapse', () => {
    let memory: Memory = first.good;
    const waits: number[] = [];
    for (let times = 0; times < 5; times += 1) {
      memory = afterEach(memory, memory.due).good;
      waits.push(memory.due - memory.last);
    }
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(waits.at(-1)).toBeGreaterThan(100);
    const lapsed = afterEach(memory, memory.due).again;
    expect(lapsed.lapses).toBe(1);
    expect(lapsed.due - lapsed.last).toBeLessThan(20);
  });

  test('gives what can be kept and read again, on whatever day it is asked', () => {
    const grade = fc.constantFrom(...grades);
    const step = fc.record({grade, late: fc.integer({min: -20, max: 400})});
    fc.assert(
      fc.property(fc.array(step, {minLength: 1, maxLength: 20}), (steps) => {
        let memory: Memory | undefined;
        for (const each of steps) {
          memory = afterEach(memory, (memory?.due ?? 20_000) + each.late)[each.grade];
          const kept = readMemory(writeMemory(memory));
          expect(kept?.due).toBe(memory.due);
          expect(memory.due).toBeGreaterThan(memory.last);
          memory = kept;
        }
      }),
    );
  });

  test('names the same days to a device that kept it in between and to one that did not', () => {
    const kept = readMemory(writeMemory(first.hard));
    const days = (memory: Memory | undefined) => grades.map((grade) => afterEach(memory, 20_007)[grade].due);
    expect(days(kept)).toEqual(days(first.hard));
  });
});
