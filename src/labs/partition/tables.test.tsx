// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import {drawn, expectBarsInRows, page, wordsOf} from '../frame/drawn.trial.ts';
import {fullRun, historyOf, judge} from './full-run.ts';
import {Bars, Picture} from './Stage.tsx';
import {faultBands} from './pictures.ts';
import {presets, type PresetName} from './scenarios/index.ts';
import {act, again, playOut, seek, step, worldOf, type Session} from './session.ts';
import Tables from './Tables.tsx';
import {seconds} from './words.ts';

describe('the tables of the partition lab say all that its pictures say', () => {
  /** Neighbouring moments say nearly the same. */
  const EVERY = 5;
  const names = Object.keys(presets) as PresetName[];

  /** How the log says that a fault begins, and that it ends, by what its band is called. */
  const changes: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
    cut: [/^Cut: /, /^Healed: /],
    'B down': [/^B crashes/, /^B is back/],
    'C paused': [/^C pauses/, /^C goes on/],
  };

  function expectBandsInRows(session: Session, tables: HTMLElement): void {
    const rows = [...tables.querySelectorAll('tr')].map((row) => [...row.children].map(wordsOf));
    const isSaid = (at: number, words: RegExp | undefined) =>
      rows.some(([time, what]) => time === seconds(at) && words?.test(what ?? ''));
    for (const {label, from, to} of faultBands(session)) {
      expect(isSaid(from, changes[label]?.[0]), `${label} from ${from}`).toBe(true);
      if (to < session.at) expect(isSaid(to, changes[label]?.[1]), `${label} to ${to}`).toBe(true);
    }
  }

  function expectAllSaid(session: Session): void {
    const [world, history] = [worldOf(session), historyOf(session)];
    const data = {session, world, history, verdict: judge(history)};
    const picture = page(
      <>
        <Picture {...data} fresh={9} act={() => undefined} />
        <Bars {...data} />
      </>,
    );
    const tables = page(<Tables {...data} />);
    const text = wordsOf(tables);
    const words = drawn(picture).map((word) => word.replace(/ \((crashed|paused)\)$/, ', $1'));
    expect(words.length).toBeGreaterThan(8);
    expect(words.filter((word) => !text.includes(word) && !(word in changes) && word !== 'clash')).toEqual(
      [],
    );
    expectBarsInRows(picture, tables);
    expectBandsInRows(session, tables);
    // A link that is cut has a cross and no word.
    const crosses = picture.querySelectorAll('svg [class*="_cut_"]').length;
    expect(/; cut: ([^;]+);/.exec(text)?.[1]?.split(', ').length ?? 0).toBe(crosses);
  }

  function expectAllSaidThroughout(end: Session): void {
    const {length} = end.recording.log;
    for (let place = 1; place < length; place += EVERY) expectAllSaid(seek(end, place));
    expectAllSaid(end);
  }

  test.each(names)('%s: from the beginning of its run to its end, and of one that loses messages', (name) => {
    const end = fullRun(name);
    expectAllSaidThroughout(end);
    expectAllSaidThroughout(playOut(again(end, {...end.setup, lossPercent: 30})));
  });

  test('replicas that crash, pause and come back', () => {
    const commands = [
      {kind: 'crash', node: 'B'},
      {kind: 'pause', node: 'C'},
      {kind: 'restart', node: 'B'},
      {kind: 'resume', node: 'C'},
    ] as const;
    let session = seek(fullRun('minority-waits'), 4);
    for (const command of commands) session = step(act(session, command, 'no'));
    const end = playOut(session);
    expect(
      faultBands(end)
        .map(({label}) => label)
        .sort(),
    ).toEqual(['B down', 'C paused', 'cut']);
    expectAllSaidThroughout(end);
  });
});
