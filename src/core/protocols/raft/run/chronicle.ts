import type {HistoryEvent} from '../../../checking/history.ts';
import type {Command} from '../../../simulation/command.ts';
import type {Entry} from '../../../simulation/log.ts';
import type {NodeId} from '../../../simulation/protocol.ts';
import {fold} from '../../../simulation/recording.ts';
import type {Micros} from '../../../simulation/time.ts';
import type {World} from '../../../simulation/world.ts';
import {serversOf, type RaftState} from '../cluster.ts';
import {termAt, type Index, type Term} from '../entry.ts';
import type {Breach} from '../invariants/invariant.ts';
import {Watch} from '../invariants/watch.ts';
import type {RaftBody} from '../messages.ts';
import type {RaftServer} from '../server.ts';
import type {RaftRecording} from './tape.ts';

/** What of a run is worth telling; everything else is messages. */
export type Deed =
  | {readonly kind: 'fault'; readonly command: Command<RaftBody>}
  | {readonly kind: 'candidate' | 'elected' | 'deposed'; readonly node: NodeId; readonly term: Term}
  /** Some server is the first to know that the entry at this index is committed. */
  | {readonly kind: 'committed'; readonly node: NodeId; readonly index: Index; readonly term: Term}
  | {readonly kind: 'told'; readonly event: HistoryEvent}
  | {readonly kind: 'breach'; readonly breach: Breach};

export type Moment = Deed & {
  /** How many entries of the log have happened then. */
  readonly length: number;
  readonly at: Micros;
};

/** A run's moments, in order, and where it first broke an invariant; null where it has not. */
export interface Chronicle {
  readonly moments: readonly Moment[];
  readonly breach: (Breach & {readonly length: number}) | null;
}

type RaftWorld = World<RaftState, RaftBody>;

/** Goes along with a run and writes down what is worth telling. */
class Chronicler {
  readonly moments: Moment[] = [];
  breach: Chronicle['breach'] = null;
  length = 0;
  last: Entry<RaftBody> | undefined;
  world: RaftWorld | undefined;
  readonly #watch = new Watch();
  #committed: Index = 0;

  look(world: RaftWorld, entry: Entry<RaftBody>): void {
    const before = this.world;
    this.length += 1;
    this.world = world;
    this.last = entry;
    for (const deed of [...fromOutside(entry), ...this.#changes(before, world), ...told(entry)]) {
      this.moments.push({...deed, length: this.length, at: entry.at});
    }
    if (this.breach) return;
    const breach = this.#watch.look(world);
    if (!breach) return;
    this.breach = {...breach, length: this.length};
    this.moments.push({kind: 'breach', breach, length: this.length, at: entry.at});
  }

  #changes(before: RaftWorld | undefined, world: RaftWorld): readonly Deed[] {
    return serversOf(world.nodes).flatMap((server) => {
      const old = before?.nodes[server.node]?.state;
      if (old === server) return [];
      return [...roleChange(old?.role === 'server' ? old : undefined, server), ...this.#commits(server)];
    });
  }

  #commits({node, commitIndex, log}: RaftServer): readonly Deed[] {
    if (commitIndex <= this.#committed) return [];
    this.#committed = commitIndex;
    return [{kind: 'committed', node, index: commitIndex, term: termAt(log, commitIndex)}];
  }
}

function roleChange(before: RaftServer | undefined, {node, state, currentTerm}: RaftServer): readonly Deed[] {
  const isNew = before?.state !== state || before.currentTerm !== currentTerm;
  if (!isNew) return [];
  const deposed: readonly Deed[] =
    before?.state === 'leader' ? [{kind: 'deposed', node, term: before.currentTerm}] : [];
  if (state === 'candidate') return [...deposed, {kind: 'candidate', node, term: currentTerm}];
  if (state === 'leader') return [...deposed, {kind: 'elected', node, term: currentTerm}];
  return deposed;
}

/** What was done to the run; that a client was told to ask something is none of it. */
function fromOutside({cause}: Entry<RaftBody>): readonly Deed[] {
  if (cause.kind !== 'command') return [];
  const {command} = cause;
  return command.kind === 'tell' && !isChange(command.body) ? [] : [{kind: 'fault', command}];
}

const isChange = (body: RaftBody): boolean =>
  body.type === 'ask' && (body.operation.f === 'add' || body.operation.f === 'remove');

function told({facts}: Entry<RaftBody>): readonly Deed[] {
  return facts.flatMap((fact): Deed[] =>
    fact.kind === 'recorded' && fact.event.type !== 'invoke' ? [{kind: 'told', event: fact.event}] : [],
  );
}

/** The chronicler of each run's scenario: a run that goes on is not read from its beginning again. */
const chroniclers = new WeakMap<object, Chronicler>();

export function chronicleOf(recording: RaftRecording): Chronicle {
  const {scenario, log, kept, last} = recording;
  let chronicler = chroniclers.get(scenario);
  const isKnown = chronicler && log[chronicler.length - 1] === chronicler.last;
  if (!chronicler || !isKnown) {
    chronicler = new Chronicler();
    chroniclers.set(scenario, chronicler);
    const [first] = kept;
    if (first && log[0]) chronicler.look(first, log[0]);
  }
  while (chronicler.length < log.length) {
    const entry = log[chronicler.length];
    const {world} = chronicler;
    if (!entry || !world) break;
    const isLast = chronicler.length === log.length - 1;
    chronicler.look(isLast ? last : fold(scenario, world, entry), entry);
  }
  return {moments: chronicler.moments, breach: chronicler.breach};
}
