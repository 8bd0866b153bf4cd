import {millis} from '../../simulation/time.ts';
import type {Chance} from '../chance.ts';
import {judgeRegisters} from '../checkers/registers.ts';
import {isArray} from '../json.ts';
import type {Settings} from '../settings.ts';
import {
  field,
  type Conversation,
  type Invocation,
  type Source,
  type Worker,
  type Workload,
} from './workload.ts';

/** Values are few, so that a cas often finds what it expects. */
const VALUES = 5;
/** Processes that may use one key: each that crashes leaves an operation open, and a check costs the more of these there are. */
const MOST_PROCESSES = 20;
/** The least time that a client waits for a reply. */
const LEAST_TIMEOUT_MS = 1000;

/** A store of single keys, each of which has to be linearizable; 2n clients at a time work on one key, half of them reading. */
export const linKv: Workload = {
  harmless: ['read'],
  source: (settings, chance) => new Registers(settings, chance),
  client: () => talk,
  timeout: ({latencyMicros}) => Math.max(10 * latencyMicros, millis(LEAST_TIMEOUT_MS)),
  // Who says that there is no such key has read, and what it says can be wrong like any other answer.
  answerOf: ({f}, code) => (f === 'read' && code === 20 ? {value: null} : null),
  judge: judgeRegisters,
};

function* talk({f, key = null, value = null}: Invocation): Conversation {
  if (f === 'read') return {value: field(yield {type: 'read', key}, 'value')};
  if (f === 'write') {
    yield {type: 'write', key, value};
    return {value};
  }
  const [from = null, to = null] = isArray(value) ? value : [];
  yield {type: 'cas', key, from, to};
  return {value};
}

interface Group {
  key: number;
  readonly processes: Set<number>;
}

class Registers implements Source {
  private readonly groups: readonly Group[];
  private nextKey = 0;

  constructor(
    private readonly settings: Settings,
    private readonly chance: Chance,
  ) {
    const {concurrency, nodes} = settings;
    const count = Math.max(1, Math.floor(concurrency / (2 * nodes.length)));
    this.groups = Array.from({length: count}, () => ({key: this.nextKey++, processes: new Set()}));
  }

  next({thread, process}: Worker): Invocation {
    const size = 2 * this.settings.nodes.length;
    const group = this.groups[Math.min(Math.floor(thread / size), this.groups.length - 1)];
    if (group === undefined) throw new RangeError('There is no group of clients.');
    if (!group.processes.has(process) && group.processes.size >= Math.max(MOST_PROCESSES, size)) {
      group.key = this.nextKey++;
      group.processes.clear();
    }
    group.processes.add(process);
    return {key: group.key, ...this.deed(thread % size, size)};
  }

  private deed(place: number, size: number): Invocation {
    const reads = this.settings.concurrency < size ? this.chance.below(2) === 0 : place < size / 2;
    if (reads) return {f: 'read'};
    if (this.chance.below(3) === 0) return {f: 'write', value: this.chance.below(VALUES)};
    return {f: 'cas', value: [this.chance.below(VALUES), this.chance.below(VALUES)]};
  }
}
