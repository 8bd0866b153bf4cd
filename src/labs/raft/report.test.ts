import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {INITIAL} from '../../core/protocols/raft/run/judge.ts';
import {events} from '../../core/simulation/history.ts';
import {historyLines} from '../history/judge-link.ts';
import {fullRun} from './full-run.ts';
import {judge} from './judgement.ts';
import {linkTo} from './link.ts';
import {reportMarkdown} from './report-markdown.ts';
import {reportOf} from './report.ts';
import {shown, type Session} from './session.ts';
import {workedRun} from './worked.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'raft-report-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const OPTIONS = ['--spec', 'register', '--initial', String(INITIAL), '--exit-code'];

function checked(session: Session, name: string) {
  const file = path.join(folder, `${name}.jsonl`);
  writeFileSync(file, historyLines(events(shown(session)), INITIAL));
  const run = spawnSync('npm', ['run', '--silent', 'check-history', '--', ...OPTIONS, file], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    encoding: 'utf8',
  });
  return {status: run.status, out: run.stdout + run.stderr};
}

describe('a report', () => {
  const session = fullRun('isolate');
  const judgement = judge(session);
  const report = reportOf(session, judgement);
  const text = reportMarkdown(report, `https://example.org${linkTo('/labs/raft/', session) ?? ''}`);

  test('says the cluster, the schedule, the operations, the verdict and where it replays', () => {
    expect(text).toMatch(/^# Raft: Isolate the leader\n\n\*\*All promises kept\./);
    expect(text).toMatch(/Replay it: <https:\/\/example\.org\/labs\/raft\/\?preset=isolate&seed=1#1\./);
    for (const part of ['## Cluster', '## Nemesis', '## Operations', '## What mattered'])
      expect(text).toContain(part);
    expect(report.schedule.rows.filter(([, what]) => what?.startsWith('Cut: '))).toHaveLength(2);
    const counted = report.counts.rows
      .flatMap(([, ...numbers]) => numbers)
      .reduce((sum, each) => sum + Number(each), 0);
    expect(counted).toBe(judgement.history.length);
  });

  test('has a picture in letters, one line per client and one for the faults, all of one length', () => {
    const drawn = /```text\n([^`]*)\n```/.exec(text)?.[1]?.split('\n') ?? [];
    expect(drawn.map((line) => line.split(' ')[0])).toEqual(['faults', 'left', 'right']);
    expect(new Set(drawn.map(({length}) => length)).size).toBe(1);
    expect(drawn[1]).toMatch(/\[[rw]?\d*=*/);
  });

  test('comes with a history that check-history takes, and judges as the lab does', () => {
    const good = checked(session, 'good');
    expect(good.out).toMatch(/linearizable/i);
    expect(good.status).toBe(0);
    const bad = checked(workedRun('lease'), 'bad');
    expect(bad.out).toMatch(/not linearizable/i);
    expect(bad.status).toBe(1);
  });
});
