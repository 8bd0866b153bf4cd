import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {check} from '../../core/checking/linearizability.ts';
import {readHistory} from '../../core/checking/reading/read-history.ts';
import {register} from '../../core/checking/specs/register.ts';
import {open} from '../../labs/raft/open.ts';
import {historyText, report} from './report.ts';
import {parseRequest} from './request.ts';
import {usage} from './usage.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'simulate-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

function simulate(...words: string[]) {
  const run = spawnSync('npm', ['run', '--silent', 'simulate', '--', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return {status: run.status, out: run.stdout, errors: run.stderr};
}

function reported(...words: string[]) {
  const request = parseRequest(words);
  if (request === 'help') throw new Error('It was not asked for help.');
  const {line, lastHistory} = report(request);
  return {line: JSON.parse(line) as Record<string, unknown>, lastHistory};
}

describe('npm run --silent simulate', () => {
  it('prints one line of JSON and keeps the last run’s history for check-history', () => {
    const file = path.join(folder, 'last.jsonl');
    const {status, out} = simulate('--lab', 'partition', '--seeds', '1..5', '--history', file);
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      lab: 'partition',
      bug: 'none',
      nemesis: 'random',
      seeds: '1..5',
      runs: 5,
      failed: 0,
      firstFailingSeed: null,
      broke: {},
      withoutProgress: 0,
    });
    const {operations} = readHistory(register(0), readFileSync(file, 'utf8'));
    expect(operations.length).toBeGreaterThan(10);
    expect(check(register(0), operations).kind).toBe('linearizable');
  });

  it('exits with 2 and names what there is', () => {
    const {status, out, errors} = simulate('--lab', 'paxos');
    expect([status, out]).toEqual([2, '']);
    expect(errors).toMatch(/no lab “paxos”.*partition/);
  });

  it('exits with 2 where the history cannot be written', () => {
    const file = path.join(folder, 'nowhere', 'last.jsonl');
    const {status, errors} = simulate('--lab', 'partition', '--seeds', '1', '--history', file);
    expect(status).toBe(2);
    expect(errors).toMatch(/--history cannot be written.*Name a file/);
  });
});

describe('what is asked', () => {
  it.each([
    [[], /--lab is missing.*partition/],
    [['--lab', 'partition', '--bug', 'gremlin'], /--bug is “gremlin”.*none/],
    [['--lab', 'partition', '--nemesis', 'gremlin'], /--nemesis is “gremlin”.*random, none/],
    [['--lab', 'partition', '--nodes', '1'], /--nodes is “1”.*from 2 to 7/],
    [['--lab', 'partition', '--seeds', '9..1'], /--seeds is “9..1”.*--seeds 1\.\.200/],
    [['--lab', 'partition', '--seeds', 'many'], /--seeds is “many”/],
    [['--lab', 'partition', '--set', 'policy'], /--set is “policy”.*NAME=VALUE.*faults/],
    [['--lab', 'partition', '--set', 'policy=best'], /--set policy is “best”.*majorities or/],
    [['--lab', 'partition', '--set', 'faults=99'], /--set faults is “99”.*from 0 to 50/],
    [['--lba', 'partition'], /--lba/],
  ])('%j is refused', (words, message) => {
    expect(() => parseRequest(words)).toThrow(message);
  });

  it('is explained by --help, with every lab, nemesis and setting', () => {
    expect(parseRequest(['--help'])).toBe('help');
    for (const word of ['partition', 'random', 'policy=majorities|no-write-back', 'none']) {
      expect(usage).toContain(word);
    }
  });
});

describe('the partition lab', () => {
  it('fails under last writer wins, and says at which seed first', () => {
    const {line} = reported('--lab', 'partition', '--seeds', '1..20', '--set', 'policy=last-writer-wins');
    expect(line.failed).toBeGreaterThan(0);
    expect(line.broke).toEqual({linearizability: line.failed});
    const alone = reported(
      ...['--lab', 'partition', '--set', 'policy=last-writer-wins'],
      ...['--seeds', String(line.firstFailingSeed)],
    );
    expect(alone.line.failed).toBe(1);
    expect(check(register(0), readHistory(register(0), historyText(alone.lastHistory)).operations).kind).toBe(
      'illegal',
    );
  });
});

describe('Raft', () => {
  it('as it should be breaks nothing', () => {
    const {line, lastHistory} = reported('--lab', 'raft', '--nemesis', 'minority', '--seeds', '1..3');
    expect(line).toMatchObject({lab: 'raft', bug: 'none', runs: 3, failed: 0, broke: {}, withoutProgress: 0});
    expect(line.operationsOk).toBeGreaterThan(100);
    const {operations} = readHistory(register(0), historyText(lastHistory));
    expect(check(register(0), operations).kind).toBe('linearizable');
  });

  it('with a bug fails, and the first failing seed shrinks to a few faults', () => {
    const words = [
      '--lab',
      'raft',
      '--bug',
      'double-vote',
      '--nemesis',
      'duplicates',
      '--seeds',
      '1..2',
      '--shrink',
    ];
    const {line} = reported(...words);
    expect(line.failed).toBeGreaterThan(0);
    const shrunk = line.shrunk as {
      commands: number;
      operations: number;
      events: number;
      script: unknown[];
      link: string;
    };
    expect(shrunk.commands).toBeLessThan(6);
    expect(shrunk.script).toHaveLength(shrunk.commands + shrunk.operations);
    expect(shrunk.events).toBeGreaterThan(10);
    const {session, note} = open(shrunk.link.slice('/labs/raft/'.length), 'isolate');
    expect(note).toBe('');
    expect(session.tape.plan).toEqual(shrunk.script);
    expect(session.setup.raft.bug).toBe('double-vote');
  });

  it('changes what it is told to change', () => {
    const words = ['--lab', 'raft', '--nemesis', 'clocks', '--set', 'reads=lease', '--seeds', '1..60'];
    expect(reported(...words).line.broke).toHaveProperty('linearizability');
    expect(usage).toContain('figure-8');
    expect(usage).toContain('newest-log');
  });
});
