import type {Process} from '../history.ts';
import {processInWords} from '../phrases.ts';
import type {Access, Memory} from './memory.ts';
import {FIRST} from './sources.ts';
import type {Finding} from './verdict.ts';

/**
 * Regular and safe registers (Lamport 1986, part II), each with one writer. A read that overlaps no write of its
 * register returns what was written last. One that overlaps some returns, if the register is regular, that or what
 * one of them writes; if it is safe, anything. With several writers there are several meanings (Shao, Welch, Pierce
 * and Lee 2011 tell several apart), so nothing is said then. A write without an answer overlaps all that comes later.
 */
export function singleWriter({accesses, processes}: Memory, model: 'regular' | 'safe'): Finding {
  const writesOf = new Map<number, (Access & {readonly place: number})[]>();
  for (const [place, access] of accesses.entries()) {
    if (!access.isWrite) continue;
    const writes = writesOf.get(access.key) ?? [];
    const [first] = writes;
    if (first !== undefined && first.process !== access.process) {
      return {kind: 'undefined', because: twoWriters(processes[first.process], processes[access.process])};
    }
    writes.push({...access, place});
    writesOf.set(access.key, writes);
  }
  const sources: [number, number | null][] = [];
  for (const read of accesses) {
    if (read.isWrite) continue;
    const source = sourceOf(read, writesOf.get(read.key) ?? [], model);
    if (source === null) return {kind: 'forbidden', process: processes[read.process] ?? null};
    if (source !== ANYTHING) sources.push([read.index, source === FIRST ? null : source]);
  }
  return {kind: 'allowed', views: [], sources};
}

/** A safe register may return anything to this read. */
const ANYTHING = -3;

/** The index of the write that the read can have its value from; `null` if there is none. */
function sourceOf(read: Access, writes: readonly Access[], model: 'regular' | 'safe'): number | null {
  const over = writes.filter((write) => write.return < read.call);
  const during = writes.filter((write) => write.return >= read.call && write.call <= read.return);
  if (model === 'safe' && during.length > 0) return ANYTHING;
  const lastCall = over.reduce((latest, {call}) => Math.max(latest, call), -Infinity);
  const standing = over.filter((write) => write.return >= lastCall);
  const source = [...standing, ...during].find(({content}) => content === read.content);
  if (source !== undefined) return source.index;
  return over.length === 0 && read.atFirst ? FIRST : null;
}

function twoWriters(one: Process | undefined, other: Process | undefined): string {
  const [a, b] = [one, other].map((each) => processInWords(each ?? 0));
  return `It is defined for registers with one writer, and ${a} and ${b} both write to one.`;
}
