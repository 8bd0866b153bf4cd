import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isWinKey, labOf, LONGEST_RUN, readWin, writeWin} from './win.ts';

const run = '?preset=lease&seed=7#1.N4Ig_a~b-c';

describe('a win', () => {
  it('is read as it was written, with and without a run', () => {
    for (const win of [
      {word: 'met', day: 20_788, run},
      {word: '63', day: 20_788, run: '?preset=overload&seed=0'},
      {word: 'done', day: 0, run: null},
      {word: 'met', day: null, run: null},
    ])
      expect(readWin(writeWin(win))).toEqual(win);
  });

  it('from before days and runs were kept is a win all the same', () => {
    expect(readWin('met')).toEqual({word: 'met', day: null, run: null});
    expect(readWin('63')).toEqual({word: '63', day: null, run: null});
  });

  it.each([null, true, 7, '', 'right 0,2', 'metal', 'proof/the-proof'])('is not in %j', (value) => {
    expect(readWin(value)).toBeUndefined();
  });

  it('keeps no run that is too long', () => {
    const long = `?preset=a&seed=1#1.${'a'.repeat(LONGEST_RUN)}`;
    expect(writeWin({word: 'met', day: 3, run: long})).toBe('met 3');
    expect(readWin(`met 3 ${long}`)?.run).toBeNull();
  });

  it.each([
    'https://evil.example/',
    '//evil.example/?preset=a&seed=1',
    'javascript:alert(1)',
    '?preset=a&seed=1#1.abc"onclick=',
    '?preset=../../evil&seed=1',
    '?preset=a&seed=1&next=//evil.example',
    '../evil/?preset=a&seed=1',
    '?preset=a&seed=1#https://evil.example',
    '?preset=a&seed=1#1.abc\n//evil.example',
    `${run} ${run}`,
  ])('takes no run of another form: %s', (hostile) => {
    expect(readWin(`met 20788 ${hostile}`)).toEqual({word: 'met', day: 20_788, run: null});
  });

  it('whatever its text, leads to the page before it', () => {
    const page = 'https://a.example/site/labs/raft/';
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({withFragments: true, withQueryParameters: true})),
        (text) => {
          const kept = readWin(`met 1 ${text}`)?.run ?? '';
          expect(new URL(page + kept).href.startsWith(page)).toBe(true);
          expect(kept === '' || kept.startsWith('?preset=')).toBe(true);
        },
      ),
    );
  });

  it('stands under the key of a dare or an exercise, and nowhere else', () => {
    expect(['labs/raft/dares/lease', 'labs/workbench/exercises/echo'].map(labOf)).toEqual([
      'raft',
      'workbench',
    ]);
    expect(['labs/flp/ben-or', 'cap/a', 'labs/../dares/a', 'labs/raft/dares/a/b'].filter(isWinKey)).toEqual(
      [],
    );
  });
});
