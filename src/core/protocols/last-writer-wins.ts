import type {Value} from '../checking/history.ts';
import type {Effect, Message, NodeId, Protocol, Transition} from '../simulation/protocol.ts';
import type {Micros} from '../simulation/time.ts';
import type {RegisterBody, Version} from './register-messages.ts';
import {timerName} from './register-timers.ts';
import {isNewer, oldest, type Tag} from './tag.ts';

interface Settings {
  readonly replicas: readonly NodeId[];
  readonly initial: Value;
  /** How long a replica waits for a peer's word before it tells it the newest version again. */
  readonly resendMicros: Micros;
}

export interface LastWriterWins extends Version {
  readonly role: 'replica';
  /** The last request of each client, so that a copy of a message does not write twice. On disk. */
  readonly seen: Readonly<Record<NodeId, number>>;
  /** Peers that may not know the version yet. In memory. */
  readonly behind: readonly NodeId[];
}

type Answer = Transition<LastWriterWins, RegisterBody>;

const RESEND = timerName('resend');

/**
 * A register that always answers from the replica that is asked. A version's tag is the replica's clock at the write;
 * the larger tag wins wherever two versions meet. Versions travel to the peers until each has acknowledged them, so
 * after a partition has healed all replicas come to the same value, and the other writes are gone.
 */
export function lastWriterWins(settings: Settings): Protocol<LastWriterWins, RegisterBody> {
  const {initial} = settings;
  return {
    init: (node) => [{role: 'replica', node, value: initial, tag: oldest, seen: {}, behind: []}, []],
    onMessage(state, message, clock) {
      const {src, body} = message;
      if (body.type === 'merge') {
        const {tag, value} = body;
        const after = isNewer(tag, state.tag) ? {...state, tag, value} : state;
        return [after, [{kind: 'send', dest: src, body: {type: 'merged', tag}}]];
      }
      if (body.type === 'merged') {
        // The acknowledgement of an older version says nothing of this one.
        if (isNewer(state.tag, body.tag)) return [state, []];
        const behind = state.behind.filter((peer) => peer !== src);
        return [{...state, behind}, behind.length === 0 ? [{kind: 'cancel', timer: RESEND}] : []];
      }
      return answer(settings, state, message, clock);
    },
    onTimer: (state) => [state, spread(settings, state)],
    survives: (state) => ({...state, behind: []}),
    onRestart(state) {
      const after = {...state, behind: peersOf(settings, state.node)};
      return [after, spread(settings, after)];
    },
  };
}

function peersOf({replicas}: Settings, node: NodeId): readonly NodeId[] {
  return replicas.filter((replica) => replica !== node);
}

/** Tells the version to those that may not know it, and again after a while. */
function spread({resendMicros}: Settings, {tag, value, behind}: LastWriterWins): Effect<RegisterBody>[] {
  return [
    ...behind.map((dest): Effect<RegisterBody> => ({kind: 'send', dest, body: {type: 'merge', tag, value}})),
    {kind: 'timer', timer: RESEND, delayMicros: resendMicros},
  ];
}

function write(settings: Settings, state: LastWriterWins, value: Value, clock: Micros): LastWriterWins {
  // Never the same tag twice at one node, even if its clock stands still or was put back behind its own last write.
  const own = state.tag[1] === state.node ? state.tag[0] + 1 : 0;
  const tag: Tag = [Math.max(clock, own, 1), state.node];
  // A clock that is behind makes a write older than what is there: it is acknowledged and lost at once.
  const kept = isNewer(tag, state.tag) ? {tag, value} : {};
  return {...state, ...kept, behind: peersOf(settings, state.node)};
}

/** A client's request. */
function answer(
  settings: Settings,
  state: LastWriterWins,
  {src, body}: Message<RegisterBody>,
  clock: Micros,
): Answer {
  if (body.type !== 'read' && body.type !== 'write') return [state, []];
  if ((state.seen[src] ?? -1) >= body.request) return [state, []];
  const seen = {...state.seen, [src]: body.request};
  if (body.type === 'read') {
    const reply = {type: 'read_ok', request: body.request, value: state.value} as const;
    return [{...state, seen}, [{kind: 'send', dest: src, body: reply}]];
  }
  const after = write(settings, {...state, seen}, body.value, clock);
  const reply = {type: 'write_ok', request: body.request} as const;
  return [after, [{kind: 'send', dest: src, body: reply}, ...spread(settings, after)]];
}
