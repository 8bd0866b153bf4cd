import type {Measures, Outcome} from '../../core/calls/measures.ts';
import type {Settings} from '../../core/calls/settings.ts';
import type {DareWords} from '../frame/Dare.tsx';
import {choiceNames, costNames} from './costs.ts';
import {lateShare} from './late-share.ts';
import {presetOf, type PresetName} from './scenarios/index.ts';
import {settingsOf} from './setup.ts';

/** What a run has to be for a dare to be met. */
export interface Challenge extends DareWords {
  /** Its name among the ids of progress. */
  readonly id: string;
  readonly isMet: (run: Pick<Outcome, 'settings' | 'measures' | 'calls'>) => boolean;
  /** Changes to the preset's beginning that meet it. */
  readonly worked: Partial<Settings>;
}

const allOk = ({ok, calls}: Measures): boolean => ok === calls;

/** Whether nothing but these settings differs from the preset's beginning. */
function differsOnlyIn(
  preset: PresetName,
  settings: Settings,
  allowed: readonly (keyof Settings)[],
): boolean {
  const beginning = settingsOf(preset, 0);
  return (Object.keys(settings) as (keyof Settings)[]).every(
    (name) => settings[name] === beginning[name] || allowed.includes(name),
  );
}

/** Whether the world is as the preset has it: only the caller's policy may differ, and no defence may be cheaper. */
function sameWorld(preset: PresetName, settings: Settings): boolean {
  const beginning = settingsOf(preset, 0);
  return (
    differsOnlyIn(preset, settings, [...choiceNames, ...costNames]) &&
    costNames.every((name) => settings[name] >= beginning[name])
  );
}

const eight = {
  reliable: {
    id: 'reliable',
    closing: 'A retry brings the call through, and a key makes the effect happen once.',
    dare: 'Answer all calls, charge nobody twice, and bring p99 below 280 ms over the same links.',
    hint: 'The slowest hundredth of the calls waits for the timeout. It may be nearer to what an answer takes.',
    isMet: ({settings, measures}) =>
      sameWorld('reliable', settings) && allOk(measures) && measures.duplicates === 0 && measures.p99Ms < 280,
    worked: {timeoutMs: 150, attempts: 6, keys: 'yes', keyMs: 1},
  },
  'zero-latency': {
    id: 'zero-latency',
    closing: 'Distance is paid once a round trip, and the slowest of many decides.',
    dare: 'Bring p99 of the page below 300 ms, with no work done twice.',
    hint: 'A hedge does the work twice, unless both copies carry the same key.',
    isMet: ({settings, measures}) =>
      sameWorld('zero-latency', settings) &&
      allOk(measures) &&
      measures.p99Ms < 300 &&
      measures.duplicates === 0,
    worked: {together: 'yes', hedgeMs: 100, hedgePercent: 5, keys: 'yes'},
  },
  'infinite-bandwidth': {
    id: 'infinite-bandwidth',
    closing: 'A link that is asked for more than it carries makes everybody wait, longer and longer.',
    dare: 'Answer all calls with at least twice the bytes that packing to a fifth leaves, and p99 below 500 ms.',
    hint: 'The link has to be busy for less than all of the time: thirty answers a second, a hundred megabits.',
    isMet: ({settings, measures}) =>
      sameWorld('infinite-bandwidth', settings) &&
      allOk(measures) &&
      settings.packPercent >= 40 &&
      measures.p99Ms < 500,
    worked: {packPercent: 50},
  },
  secure: {
    id: 'secure',
    closing: 'Only who checks sees that a message was changed, and to check costs time and round trips.',
    dare: 'Let no forgery through, answer all calls, and bring p99 below 300 ms.',
    hint: 'A request that is thrown away is found missing at the timeout; and how often does one have to shake hands?',
    isMet: ({settings, measures}) =>
      sameWorld('secure', settings) && allOk(measures) && measures.forged === 0 && measures.p99Ms < 300,
    worked: {seal: 'yes', sealMs: 2, connection: 'kept', timeoutMs: 200, attempts: 5},
  },
  topology: {
    id: 'topology',
    closing: 'An address is a fact with a date.',
    dare: 'Answer all calls without looking the address up again while all is well.',
    hint: 'The moment to look again is when nobody answers.',
    isMet: ({settings, measures}) =>
      sameWorld('topology', settings) && allOk(measures) && settings.addressSeconds === 0,
    worked: {lookUpAfterFailure: 'yes', attempts: 3},
  },
  'one-admin': {
    id: 'one-admin',
    closing: 'Promises multiply, and a retry does not end somebody else’s outage.',
    dare: 'Answer 98 of 100 calls, with all ten steps done in each of them.',
    hint: 'An outage lasts half a second. Who waits longer than that between attempts outlasts it.',
    isMet: ({settings, measures}) =>
      sameWorld('one-admin', settings) && measures.degraded === 0 && measures.ok >= 0.98 * measures.calls,
    worked: {attempts: 4, backoff: 'constant', backoffMs: 300},
  },
  'free-transport': {
    id: 'free-transport',
    closing: 'Bytes are on one bill and the time to pack them on another.',
    dare: 'Pay less than five dollars for a million calls, at a mean latency below 45 ms.',
    hint: 'Both costs are straight lines: less to send, more to pack. Packing less hard costs less time here.',
    isMet: ({settings, measures}) =>
      differsOnlyIn('free-transport', settings, ['packPercent', 'packMsPerMb']) &&
      measures.dollarsPerMillionCalls < 5 &&
      settings.packMsPerMb >= (100 - settings.packPercent) / 10 &&
      measures.meanLatencyMs < 45,
    worked: {packPercent: 24, packMsPerMb: 10},
  },
  homogeneous: {
    id: 'homogeneous',
    closing: 'During a deployment you talk to your own past.',
    dare: 'Answer all calls while the readers stay strict.',
    hint: 'Half of the servers speak your version, and each attempt draws one of them.',
    isMet: ({settings, measures}) =>
      sameWorld('homogeneous', settings) && settings.reader === 'strict' && allOk(measures),
    worked: {attempts: 20},
  },
} satisfies Partial<Record<PresetName, Challenge>>;

const waysOut: readonly Challenge[] = [
  {
    id: 'overload',
    closing:
      'The cause has gone, and the retries hold the service down: each of them is work for a caller who has left.',
    dare: 'First way out: change only what the callers do, and have 95 of 100 calls of the last ten seconds answered.',
    hint: 'Forty calls with four attempts are 160 a second, and the service does fifty. Fewer attempts, or a budget for them.',
    isMet: (run) => sameWorld('overload', run.settings) && lateShare(run) >= 95,
    worked: {budget: 'bucket'},
  },
  {
    id: 'overload-second',
    closing: 'What the callers cannot all be told, the service can decide by itself, or somebody by hand.',
    dare: 'Second way out: leave the callers’ policy as it is, and have 95 of 100 calls of the last ten seconds answered.',
    hint: 'The queue is longer than anybody’s patience. Bound it, or skip what is too late, or add workers until it is gone.',
    isMet: (run) =>
      lateShare(run) >= 95 &&
      differsOnlyIn('overload', run.settings, [
        'queue',
        'queueLimit',
        'carryDeadline',
        'remedy',
        'remedyAtSeconds',
        'remedySeconds',
        'remedyWorkers',
      ]),
    worked: {queueLimit: 20},
  },
];

/** What the reader is dared to do in a preset, one after the other. */
export function challengesOf(preset: PresetName): readonly Challenge[] {
  return preset === 'overload' ? waysOut : [eight[preset]];
}

/** A run's settings that meet a dare. */
export function workedSettings(preset: PresetName, {worked}: Challenge): Settings {
  return {...settingsOf(preset, 0), ...worked};
}

/** Whether the story of a preset has come to its end: all of its defences have been seen. */
export function isToldOut(preset: PresetName, defences: number): boolean {
  return defences >= presetOf(preset).defences.length;
}
