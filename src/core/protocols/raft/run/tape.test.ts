import {describe, expect, test} from 'vitest';
import {fingerprint, trace} from '../../../simulation/trace.ts';
import {nemeses} from '../nemeses/index.ts';
import {chronicleOf} from './chronicle.ts';
import {hunt} from './hunt.ts';
import {END} from './setup.ts';
import {begin, comesAt, cutBack, goOn, goUntil, type Tape} from './tape.ts';

const nameOf = ({recording}: Tape) => fingerprint(trace(recording.log));

describe('a tape', () => {
  test.each(nemeses)('of the commands of a run under $name has the log of that run', ({name}) => {
    const run = hunt({bug: null, nemesis: name}, 3);
    const tape = goUntil(begin(run.setup, run.commands), END);
    expect(nameOf(tape)).toBe(fingerprint(trace(run.log)));
  });

  test('goes on entry by entry as it does in one go, and says when', () => {
    const run = hunt({bug: null, nemesis: 'restarts'}, 5);
    let tape = begin(run.setup, run.commands);
    for (let at = comesAt(tape); at !== null && at <= END; at = comesAt(tape)) {
      tape = goOn(tape);
      expect(tape.recording.log.at(-1)?.at).toBe(at);
    }
    expect(nameOf(tape)).toBe(fingerprint(trace(run.log)));
  });

  test('that is cut back takes the same way again', () => {
    const run = hunt({bug: null, nemesis: 'leader'}, 2);
    const whole = goUntil(begin(run.setup, run.commands), END);
    for (const length of [1, 33, 400, 1200]) {
      expect(nameOf(goUntil(cutBack(whole, length), END))).toBe(nameOf(whole));
    }
  });
});

describe('a chronicle', () => {
  test('tells who was elected, what was committed, and where an invariant broke', () => {
    const run = hunt({bug: 'double-vote', nemesis: 'duplicates'}, 1);
    const {recording} = goUntil(begin(run.setup, run.commands), run.log.at(-1)?.at ?? 0);
    const {moments, breach} = chronicleOf(recording);
    expect(run.breach).not.toBe(null);
    expect(breach).toMatchObject(run.breach ?? {});
    expect(breach?.length).toBe(run.log.length);
    const kinds = new Set(moments.map(({kind}) => kind));
    expect([...kinds].sort()).toEqual(['breach', 'candidate', 'committed', 'elected', 'fault', 'told']);
  });

  test('is the same whether it goes along or reads a run at its end, and after another future was read', () => {
    const run = hunt({bug: null, nemesis: 'leader'}, 4);
    let tape = begin(run.setup, run.commands);
    for (let place = 0; place < 900; place++) {
      tape = goOn(tape);
      chronicleOf(tape.recording);
    }
    const along = [...chronicleOf(tape.recording).moments];
    chronicleOf(goUntil(cutBack(tape, 300), END).recording);
    expect(chronicleOf(tape.recording).moments.filter(({length}) => length <= 901)).toEqual(along);
    expect(along.some(({kind}) => kind === 'deposed' || kind === 'elected')).toBe(true);
  });
});
