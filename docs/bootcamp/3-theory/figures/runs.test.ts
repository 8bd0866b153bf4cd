/// <reference types="vite/client" />
import {describe, expect, it} from 'vitest';
import type {SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';
// Imported, not read, so that a change of the lesson counts as a change of this test.
import lesson from '../index.mdx?raw';
import {inDoubt} from './in-doubt.ts';
import {pausedHolder} from './paused-holder.ts';
import {chosen, paxosRun} from './paxos-run.ts';
import {everyMoment, pictured, snapshotRun} from './snapshot-run.ts';
import {writeSkew} from './write-skew.ts';

const altOf = (id: string): string => new RegExp(`id="${id}"[^>]*alt="([^"]*)"`).exec(lesson)?.[1] ?? '';
const labelsOf = ({events}: SpaceTimeDiagram, process: string) =>
  events.filter((event) => event.process === process).map(({label}) => label ?? '');

describe('the run of Paxos', () => {
  it('chooses one value, the one that Bob did not want', () => {
    expect([...chosen]).toEqual(['x']);
    expect(labelsOf(paxosRun, 'Bob')).toEqual(['wants y', 'proposes 2, x']);
  });

  it('has the late message refused by the acceptor that has promised since', () => {
    expect(labelsOf(paxosRun, 'C')).toEqual(['promises 2', 'refuses', 'has 2, x']);
  });

  it('is told as it runs', () => {
    const alt = altOf('paxos-run');
    for (const part of ['prepare 1', 'prepare 2', 'proposes 2, x', 'refuses']) expect(alt).toContain(part);
  });
});

describe('two-phase commit in doubt', () => {
  it('leaves both waiting until the coordinator is back, and then ends as its disk says', () => {
    expect(labelsOf(inDoubt, 'flight')).toEqual([
      'yes, and locks',
      'in doubt',
      'waits, locks',
      'commit, unlocks',
    ]);
    expect(labelsOf(inDoubt, 'hotel')).toEqual(['yes, and locks', 'in doubt', 'commit, unlocks']);
    expect(labelsOf(inDoubt, 'bank')).toEqual(['can you?', 'writes: commit', 'crashes', 'reads: commit']);
  });

  it('is told as it runs', () => {
    for (const part of ['writes commit', 'in doubt', 'reads commit'])
      expect(altOf('in-doubt')).toContain(part);
  });
});

describe('the snapshot', () => {
  it('is a state that the system was in at no moment', () => {
    expect(everyMoment).not.toContain(pictured);
    expect(pictured).toBe('[[100,80,100],[["B>A",[20]]]]');
  });

  it('is a consistent cut: no payment comes into it that did not leave in it', () => {
    const last = new Map((snapshotRun.cut ?? []).map((id) => [id.split(' ')[0], Number(id.split(' ')[1])]));
    const isIn = (id: string) => Number(id.split(' ')[1]) <= (last.get(id.split(' ')[0]) ?? -1);
    const payments = snapshotRun.messages.filter(({label}) => label !== undefined);
    const across = payments.filter(({from, to}) => isIn(from) && !isIn(to ?? ''));
    expect(payments.filter(({from, to}) => isIn(to ?? '') && !isIn(from))).toEqual([]);
    expect(across.map(({label}) => label)).toEqual(['pays 20']);
  });

  it('is told as it runs', () => {
    for (const part of ['A records 100', 'B records 80', 'C records 100'])
      expect(altOf('snapshot-run')).toContain(part);
  });
});

describe('write skew', () => {
  it('reads two on call twice and ends with none, both committed', () => {
    expect(labelsOf(writeSkew, 'Ann')).toContain('reads 2 on call');
    expect(labelsOf(writeSkew, 'Bob')).toContain('reads 2 on call');
    expect(labelsOf(writeSkew, 'store').at(-1)).toBe('0 on call');
    for (const who of ['Ann', 'Bob']) expect(labelsOf(writeSkew, who).at(-1)).toBe('committed');
  });
});

describe('the holder that paused', () => {
  it('is refused after its successor has written', () => {
    expect(labelsOf(pausedHolder, 'storage')).toEqual(['takes 2', 'refuses 1']);
  });
});
