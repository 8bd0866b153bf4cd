import {describe, expect, test} from 'vitest';
import {runOf as partitionRun} from '../partition/run-in-time.ts';
import {fullRun as partitionStory} from '../partition/full-run.ts';
import {presetNames} from '../partition/scenarios/index.ts';
import {runOf as raftRun} from '../raft/run-in-time.ts';
import {fullRun as raftStory} from '../raft/full-run.ts';
import {wholeRun} from '../flp/run-in-time.ts';
import {fly} from '../flp/moves.ts';
import {begin, setupOf} from '../flp/session.ts';
import {presets as games} from '../flp/scenarios.ts';
import {measure} from '../../core/calls/measures.ts';
import {namedCalls, runOf as benchRun} from '../fallacies/run-in-time.ts';
import {attemptRows, SHOWN as CALLS, waterfallOf, worthALook} from '../fallacies/rows.ts';
import {presetNames as beliefs, presetOf} from '../fallacies/scenarios/index.ts';
import {settingsOf} from '../fallacies/setup.ts';
import {clocksOf, eventInWords, labelled, runTable, SHOWN, stamped} from './stamped.ts';

const partition = presetNames.map((name) => ({name, run: partitionRun(partitionStory(name))}));
const flp = games.map((preset) => {
  const {game, taken} = fly(begin(setupOf(preset)), 12);
  return {name: preset.name, run: wholeRun(game, taken)};
});
const raft = {name: 'Raft, isolate', run: raftRun(raftStory('isolate'))};
const bench = beliefs.flatMap((name) =>
  [0, presetOf(name).defences.length].map((defences) => {
    const outcome = measure(settingsOf(name, defences), presetOf(name).seed);
    const first = worthALook(outcome);
    const calls = Array.from({length: CALLS}, (_, call) => first + call);
    return {
      name: `the bench, ${name} with ${defences} defences`,
      run: benchRun(outcome, calls),
      outcome,
      first,
    };
  }),
);

describe.each([...partition, ...flp, raft, ...bench])('the run of $name', ({run}) => {
  const whole = stamped(run);

  test('shows its latest events, each with a name of its own and every clock that it has', () => {
    expect(whole.shown.events.length).toBe(Math.min(SHOWN, run.diagram.events.length));
    expect(new Set(whole.names.values()).size).toBe(run.diagram.events.length);
    const {head, rows} = runTable(whole);
    expect(rows).toHaveLength(whole.shown.events.length);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(row.every((cell) => cell !== '')).toBe(true);
    }
    for (const clock of ['none', ...clocksOf(run)] as const)
      for (const {label, id} of labelled(whole, clock).events) {
        const name = whole.names.get(id) ?? '';
        expect(clock === 'none' ? label === name : label?.startsWith(`${name}:\u00a0`)).toBe(true);
      }
  });

  test('the name of an event counts as its own place in its vector does', () => {
    for (const {id, process} of whole.diagram.events)
      expect(whole.names.get(id)?.endsWith(String(whole.stamps.get(id)?.vector[process]))).toBe(true);
  });

  test('every other event is before, after, or concurrent', () => {
    const all = run.diagram.events.length;
    for (const {id} of whole.shown.events) {
      const words = eventInWords(whole, id);
      const counts =
        /(\d+) events? can have caused it, it can have caused (\d+), and (\d+) (?:is|are) concurrent/.exec(
          words,
        );
      expect(
        counts?.slice(1).reduce((sum, count) => sum + Number(count), 1),
        words,
      ).toBe(all);
    }
  });
});

test('where nobody has a clock that shows the time, none is shown', () => {
  for (const {run} of flp) expect(clocksOf(run)).toEqual(['lamport', 'vector']);
  expect(clocksOf(raft.run)).toContain('wall');
});

test.each(bench)(
  '$name draws the attempts of the waterfall, each sent and ended when it says',
  ({run, outcome, first}) => {
    const whole = stamped(run);
    const attempts = attemptRows(waterfallOf(outcome, first, null)).rows.filter(([, layer]) => layer !== '');
    const sent = whole.part?.drawn.messages.filter(({label}) => !/ (ok|error)$/.test(label ?? '')) ?? [];
    expect(sent).toHaveLength(attempts.length);
    const times = sent.map(({from, label}) => {
      const call = outcome.calls[Number.parseInt(label ?? '', 10) - 1];
      return [
        label?.split(/[./]/)[0],
        String(Math.round(((run.walls?.get(from) ?? 0) - (call?.at ?? 0)) / 100) / 10),
      ].join(' ');
    });
    expect(times.sort()).toEqual(attempts.map(([call, , at]) => `${call} ${at}`).sort());
    expect(run.tell(whole.shown.events[0]?.id ?? '').what).toContain(`call ${first + 1} begins`);
    expect(whole.part?.name).toBe(namedCalls(Array.from({length: CALLS}, (_, call) => first + call)));
  },
);
