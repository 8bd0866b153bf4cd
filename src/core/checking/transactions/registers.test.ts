import {describe, expect, test} from 'vitest';
import {namesOf} from './written.trial.ts';

describe('registers', () => {
  test.each([
    ['G1a', ['a fail w x 1', 'b ok r x 1']],
    ['G1b', ['a ok w x 1, w x 2', 'b ok r x 1']],
    ['G1c', ['a ok w x 1, r y 1', 'b ok w y 1, r x 1']],
    ['G-single', ['a ok w x 1, w y 1', 'b ok r x 1, r y -']],
    ['G2-item', ['a ok r x -, w y 1', 'b ok r y -, w x 1']],
    ['lost update', ['z ok w x 1', 'a ok r x 1, w x 2', 'b ok r x 1, w x 3']],
    ['internal', ['a ok w x 1, r x 2', 'b ok w x 2']],
    ['unwritten value', ['a ok r x 7']],
    ['G-single-process', ['a ok 1 2 w x 1', 'a ok 3 4 r x -']],
    ['G-single-realtime', ['a ok 1 2 w x 1', 'b ok 3 4 r x -']],
    ['G-single', ['a ok w x 1', 'b ok r x 1, w x 2, w y 1', 'c ok r x 1, r y 1']],
  ] as const)('%s: %j', (name, lines) => {
    expect(namesOf('rw-register', ...lines)).toContain(name);
  });

  test('blind writes in any order are serializable', () => {
    expect(namesOf('rw-register', 'a ok w x 1, w y 1', 'b ok w x 2, w y 2', 'c ok r x 1, r y 2')).toEqual([]);
  });
});
