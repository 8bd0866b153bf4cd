import type {Memory} from './memory.ts';
import {candidatesOf, FIRST} from './sources.ts';
import type {Finding} from './verdict.ts';

/**
 * What a finite history can say about eventual consistency. That every write is seen in the end by everybody is a
 * promise about what comes later (a liveness property: Vogels 2009, Burckhardt 2014), and whatever has happened, it
 * can still be kept. So one thing alone can be refuted: a read of a value that nobody wrote.
 */
export function eventual(memory: Memory): Finding {
  const {accesses, processes} = memory;
  const sources: [number, number | null][] = [];
  for (const [place, candidates] of candidatesOf(memory).entries()) {
    const access = accesses[place];
    if (access === undefined || access.isWrite) continue;
    const [source] = candidates;
    if (source === undefined) return {kind: 'forbidden', process: processes[access.process] ?? null};
    sources.push([access.index, source === FIRST ? null : (accesses[source]?.index ?? null)]);
  }
  return {kind: 'allowed', views: [], sources};
}
