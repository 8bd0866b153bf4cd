import {describe, expect, test} from 'vitest';
import {reduce} from './actions.ts';
import {dareOf, isDareMet} from './dares.ts';
import {fullRun} from './full-run.ts';
import {judge} from './judgement.ts';
import {presetNames} from './scenarios.ts';
import {start} from './session.ts';
import {setupOf} from './setup.ts';
import {workedRun} from './worked.ts';

describe('dares', () => {
  test.each(['isolate', 'lease'] as const)(
    '%s: the run that is found meets it, the story does not',
    (name) => {
      const dare = dareOf(name);
      const found = workedRun(name);
      if (!dare) throw new Error('It dares nothing.');
      expect(dare.isMet(found, judge(found))).toBe(true);
      const story = fullRun(name);
      expect(dare.isMet(story, judge(story))).toBe(false);
      const shown = reduce(start(setupOf(name)), {type: 'worked', run: found});
      expect(shown.isShown).toBe(true);
      expect(isDareMet({...shown, length: shown.tape.recording.log.length}, judge(found))).toBe(false);
    },
  );

  test('no exhibit is met before anything is done', () => {
    for (const name of presetNames) {
      const begun = start(setupOf(name));
      expect(isDareMet(begun, judge(begun)), name).toBe(false);
    }
  });
});
