import fc from 'fast-check';
import {expect, it} from 'vitest';
import {emptyProgress, merge, setItem, valueOf} from './progress.ts';
import {serialise} from './progress-text.ts';
import {withoutRuns} from './without-runs.ts';

const key = 'labs/raft/dares/lease';
const run = 'met 20780 ?preset=lease&seed=1#1.abc';

it('says what was met and when, and leaves all else as it is', () => {
  const record = setItem(setItem(emptyProgress, key, run, 'phone'), 'cap', true, 'phone');
  const light = withoutRuns(record);
  expect(valueOf(light, key)).toBe('met 20780');
  expect(light.get('cap')).toEqual(record.get('cap'));
});

it('takes no run away from a record that has it, however often and by whomever it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'phone'), {minLength: 1, maxLength: 4}), (writers) => {
      const record = writers.reduce((before, writer) => setItem(before, key, run, writer), emptyProgress);
      expect(valueOf(merge(record, withoutRuns(record)), key)).toBe(run);
      expect(serialise(merge(withoutRuns(record), record))).toBe(
        serialise(merge(record, withoutRuns(record))),
      );
    }),
  );
});
