import {describe, expect, test} from 'vitest';
import {fullRun} from './full-run.ts';
import {faultBands, networkMessages} from './pictures.ts';
import {actionsOf, back, seek, shown, step, worldOf} from './session.ts';
import {reduce} from './actions.ts';

describe('moving in time', () => {
  test('step, back and seek come to the same worlds', () => {
    const end = fullRun('minority-waits');
    let walked = seek(end, 1);
    for (let length = 1; length < end.length; length++) {
      expect(worldOf(walked)).toEqual(worldOf(seek(end, length)));
      const next = step(walked);
      expect(worldOf(back(next))).toEqual(worldOf(walked));
      walked = next;
    }
    expect(worldOf(walked)).toEqual(worldOf(end));
  });

  test('what one does after a step back replaces what lay after it', () => {
    const end = fullRun('split-brain');
    const earlier = seek(end, 3);
    const other = reduce(earlier, {
      type: 'act',
      command: {kind: 'heal', links: ['A>B', 'B>A', 'A>C', 'C>A']},
      playing: 'no',
    });
    expect(shown(other).slice(0, 3)).toEqual(shown(earlier));
    expect(actionsOf(other).map(({command}) => command.kind)).toEqual(['cut', 'tell', 'heal']);
  });

  test('messages in the picture are on their way, and bands end where the cut has healed', () => {
    const end = fullRun('minority-waits');
    for (let length = 1; length <= end.length; length++) {
      const session = seek(end, length);
      for (const {progress} of networkMessages(session, worldOf(session))) {
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }
    }
    const bands = faultBands(end);
    expect(bands.map(({label}) => label)).toEqual(['cut']);
    expect(bands[0]?.to).toBeLessThan(end.at);
  });
});
