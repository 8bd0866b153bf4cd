import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {consensusProtocols} from '../../core/protocols/consensus-protocols.ts';
import {report} from './report.ts';
import {parseRequest} from './request.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function explore(...words: string[]) {
  const run = spawnSync('npm', ['run', '--silent', 'explore', '--', ...words], {cwd: root, encoding: 'utf8'});
  return {status: run.status, out: run.stdout, errors: run.stderr};
}

describe('npm run --silent explore', () => {
  it('prints one line of JSON with the counts and every input vector’s valence', () => {
    const {status, out} = explore('--protocol', 'arbiter', '--processes', '3', '--crashes', '0');
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    // Worked out apart from this code: four vectors of 20 configurations and 40 edges, four of 28 and 54.
    expect(JSON.parse(out)).toEqual({
      protocol: 'arbiter',
      processes: 3,
      crashes: 0,
      configurations: 4 * 20 + 4 * 28,
      transitions: 4 * 40 + 4 * 54,
      bivalent: 4 * 8,
      zeroValent: 2 * 20 + 4 * 10,
      oneValent: 2 * 20 + 4 * 10,
      neverDeciding: 0,
      violations: 0,
      stuck: 0,
      critical: 4,
      bivalentCycle: false,
      initial: {
        '000': 'zero',
        '001': 'zero',
        '010': 'bivalent',
        '011': 'bivalent',
        '100': 'bivalent',
        '101': 'bivalent',
        '110': 'one',
        '111': 'one',
      },
    });
  });

  it('exits with 2 and says what to fix', () => {
    const {status, out, errors} = explore('--protocol', 'paxos');
    expect([status, out]).toEqual([2, '']);
    expect(errors).toMatch(/no protocol “paxos”.*wait-all-min.*benor-any/);
  });
});

describe('what is asked', () => {
  it.each([
    [[], /--protocol is missing/],
    [['--protocol', 'ping-pong', '--processes', '3'], /ping-pong has exactly 2 processes/],
    [['--protocol', 'wait-all-min', '--processes', '9'], /has 2 to 6 processes/],
    [['--protocol', 'wait-all-min', '--processes', 'many'], /--processes is “many”.*whole number/],
    [['--protocol', 'wait-all-min', '--crashes', '2'], /--crashes is “2”.*0.*1/],
    [['--protocol', 'wait-all-min', '--max-states', '0'], /--max-states/],
    [['--protcol', 'wait-all-min'], /--protcol/],
    [['wait-all-min'], /wait-all-min/],
  ])('%j is refused', (words, message) => {
    expect(() => parseRequest(words)).toThrow(message);
  });

  it('is as many processes as the protocol has, and one crash, when nothing is said', () => {
    expect(parseRequest(['--protocol', 'ping-pong'])).toMatchObject({processes: 2, crashes: 1});
    expect(parseRequest(['--protocol', 'coord-first'])).toMatchObject({processes: 3, crashes: 1});
  });
});

it('gives up in a line of JSON too', () => {
  const request = parseRequest(['--protocol', 'wait-all-min', '--processes', '4', '--max-states', '1000']);
  if (request === 'help') throw new Error('It was not asked for help.');
  expect(JSON.parse(report(request))).toMatchObject({
    verdict: 'unknown',
    reason: 'gave up after 1000 states',
  });
});

it.each(consensusProtocols)(
  '$name: its configurations fall into the four valences, and the line parses',
  (protocol) => {
    const line = report({protocol, processes: protocol.least, crashes: 1, maxStates: 10_000});
    const found = JSON.parse(line) as Record<string, number>;
    const {configurations = 0, bivalent = 0, zeroValent = 0, oneValent = 0, neverDeciding = 0} = found;
    expect(bivalent + zeroValent + oneValent + neverDeciding).toBe(configurations);
    expect(configurations).toBeGreaterThan(0);
  },
);
