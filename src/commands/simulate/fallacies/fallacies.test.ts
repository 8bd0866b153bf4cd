import {expect, test} from 'vitest';
import {measure} from '../../../core/calls/measures.ts';
import {parameters} from '../../../core/calls/parameters/index.ts';
import {settingsOf} from '../../../labs/fallacies/setup.ts';
import {UsageError} from '../usage-error.ts';
import {callsReport} from './report.ts';
import {parseCallsRequest} from './request.ts';
import {callsUsage} from './usage.ts';

const words = (line: string) => ['--lab', 'fallacies', ...line.split(' ').filter((word) => word !== '')];

function lineOf(line: string): Record<string, unknown> {
  const request = parseCallsRequest(words(line));
  if (request === 'help') throw new Error('This is not about help.');
  return JSON.parse(callsReport(request)) as Record<string, unknown>;
}

test('one seed says what the bench says', () => {
  const {measures} = measure({...settingsOf('reliable', 1), attempts: 5}, 3);
  const line = lineOf('--preset reliable --defences 1 --seeds 3..3 --set attempts=5');
  expect(line).toMatchObject({
    lab: 'fallacies',
    preset: 'reliable',
    defences: 1,
    set: {attempts: 5},
    runs: 1,
  });
  for (const name of [
    'calls',
    'ok',
    'failed',
    'attempts',
    'effects',
    'duplicates',
    'p50Ms',
    'p99Ms',
    'p999Ms',
  ] as const) {
    expect(line[name], name).toBe(measures[name]);
  }
  for (const name of ['goodputPerSecond', 'utilisation', 'meanLatencyMs', 'loadFactor'] as const) {
    expect(line[name], name).toBeCloseTo(measures[name], 5);
  }
});

test('several seeds are added up', () => {
  const [one, two, both] = ['1..1', '2..2', '1..2'].map((seeds) =>
    lineOf(`--preset secure --seeds ${seeds}`),
  );
  for (const name of ['calls', 'ok', 'attempts', 'effects']) {
    expect(both?.[name], name).toBe(Number(one?.[name]) + Number(two?.[name]));
  }
  expect(Number(both?.p99Ms)).toBeGreaterThanOrEqual(Math.min(Number(one?.p99Ms), Number(two?.p99Ms)));
});

test('what is wrong is named, with the remedy', () => {
  const wrong: [string, RegExp][] = [
    ['', /--preset is missing\. Name one of: reliable, /],
    ['--preset relyable', /There is no preset “relyable”/],
    ['--preset reliable --defences 3', /--defences is “3”\. Give a whole number from 0 to 2/],
    ['--preset reliable --set attempts', /Write NAME=VALUE/],
    ['--preset reliable --set attempts=0', /“attempts” cannot be “0”\. It may be 1 to 20/],
    ['--preset reliable --seeds five', /--seeds is “five”/],
    ['--preset reliable --nemesis none', /nemesis/],
  ];
  for (const [line, message] of wrong) {
    expect(() => parseCallsRequest(words(line)), line).toThrow(UsageError);
    expect(() => parseCallsRequest(words(line)), line).toThrow(message);
  }
});

test('the help lists every setting', () => {
  expect(parseCallsRequest(words('--help'))).toBe('help');
  for (const {name} of parameters) expect(callsUsage).toMatch(new RegExp(`^ {2}${name} `, 'm'));
});
