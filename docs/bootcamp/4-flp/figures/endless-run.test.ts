import {describe, expect, it} from 'vitest';
import {endlessRun} from './endless-run.ts';

describe('the picture of the endless run', () => {
  it('has both processes act, and shows no decision', () => {
    const acting = new Set(endlessRun.events.map(({process}) => process));
    expect(acting).toEqual(new Set(['p0', 'p1']));
    expect(endlessRun.messages.every(({label}) => label?.startsWith('T'))).toBe(true);
  });

  it('leaves at most the last message under way', () => {
    expect(endlessRun.messages.filter(({to}) => to === null).length).toBeLessThanOrEqual(1);
  });
});
