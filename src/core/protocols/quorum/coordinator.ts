import type {Value} from '../../checking/history.ts';
import type {Effect, NodeId} from '../../simulation/protocol.ts';
import {without} from '../../simulation/without.ts';
import type {QuorumMessage, RegisterBody, Reply, Request} from '../register-messages.ts';
import {timerName} from '../register-timers.ts';
import {isNewer, type Tag} from '../tag.ts';
import {store, type Answer, type Pending, type QuorumReplica} from './replica.ts';
import type {QuorumSettings} from './settings.ts';

/** A client asks: the replica answers for itself and asks the others for their version. */
export function begin(
  settings: QuorumSettings,
  state: QuorumReplica,
  client: NodeId,
  asked: Request,
): Answer {
  const {request, type} = asked;
  // A copy of a request must not write twice.
  if ((state.seen[client] ?? -1) >= request) return [state, []];
  const op = `${client}#${request}`;
  const pending: Pending = {
    client,
    request,
    f: type,
    wanted: asked.type === 'write' ? asked.value : null,
    phase: 'query',
    tag: state.tag,
    value: state.value,
    answered: [state.node],
  };
  const deadline = {
    kind: 'timer',
    timer: timerName('deadline', op),
    delayMicros: settings.deadlineMicros,
  } as const;
  const asking = settings.readQuorum > 1 ? ask(settings, op, pending) : [];
  const seen = {...state.seen, [client]: request};
  const [after, effects] = proceed(settings, {...state, seen}, op, pending);
  return [after, [deadline, ...asking, ...effects]];
}

/** A replica tells its version. */
export function onVersion(
  settings: QuorumSettings,
  state: QuorumReplica,
  from: NodeId,
  {op, tag, value}: {op: string; tag: Tag; value: Value},
): Answer {
  const pending = state.pending[op];
  if (pending?.phase !== 'query' || pending.answered.includes(from)) return [state, []];
  const newest = isNewer(tag, pending.tag) ? {tag, value} : {};
  const answered = [...pending.answered, from];
  return proceed(settings, state, op, {...pending, ...newest, answered});
}

/** A replica has stored the version. */
export function onStored(settings: QuorumSettings, state: QuorumReplica, from: NodeId, op: string): Answer {
  const pending = state.pending[op];
  if (pending?.phase !== 'store' || pending.answered.includes(from)) return [state, []];
  return proceed(settings, state, op, {...pending, answered: [...pending.answered, from]});
}

/** Asks those again who have not answered. */
export function resend(settings: QuorumSettings, state: QuorumReplica, op: string): Answer {
  const pending = state.pending[op];
  return [state, pending ? ask(settings, op, pending) : []];
}

/** Time is up. While it only asked, nobody was told of a write; afterwards nobody can say whether it will stand. */
export function expire(state: QuorumReplica, op: string): Answer {
  const pending = state.pending[op];
  if (!pending) return [state, []];
  const told = pending.f === 'write' && pending.phase === 'store';
  return finish(state, op, pending, {type: told ? 'unknown' : 'refused', request: pending.request});
}

/** Goes on as far as the answers allow. */
function proceed(settings: QuorumSettings, state: QuorumReplica, op: string, pending: Pending): Answer {
  const quorum = pending.phase === 'query' ? settings.readQuorum : settings.writeQuorum;
  if (pending.answered.length < quorum) {
    return [{...state, pending: {...state.pending, [op]: pending}}, []];
  }
  const {request, f, value} = pending;
  if (f === 'write' && pending.phase === 'store')
    return finish(state, op, pending, {type: 'write_ok', request});
  if (f === 'read' && (pending.phase === 'store' || !settings.writeBack)) {
    return finish(state, op, pending, {type: 'read_ok', request, value});
  }
  return beginStore(settings, state, op, pending);
}

/**
 * A write gives its value a tag above all that it heard of; a read writes back what it found. All replicas are told,
 * also when the quorum is smaller or met at once.
 */
function beginStore(settings: QuorumSettings, state: QuorumReplica, op: string, pending: Pending): Answer {
  const issued = pending.f === 'write' ? Math.max(pending.tag[0], state.issued) + 1 : state.issued;
  const version =
    pending.f === 'write'
      ? {tag: [issued, state.node] as const, value: pending.wanted}
      : {tag: pending.tag, value: pending.value};
  const after = store({...state, issued}, version.tag, version.value);
  const storing: Pending = {...pending, ...version, phase: 'store', answered: [state.node]};
  const [next, effects] = proceed(settings, after, op, storing);
  return [next, [...ask(settings, op, storing), ...effects]];
}

function finish(state: QuorumReplica, op: string, {client}: Pending, body: Reply): Answer {
  return [
    {...state, pending: without(state.pending, [op])},
    [
      {kind: 'cancel', timer: timerName('deadline', op)},
      {kind: 'cancel', timer: timerName('resend', op)},
      {kind: 'send', dest: client, body},
    ],
  ];
}

function ask(settings: QuorumSettings, op: string, pending: Pending): readonly Effect<RegisterBody>[] {
  const {phase, tag, value, answered} = pending;
  const body: QuorumMessage = phase === 'query' ? {type: 'query', op} : {type: 'store', op, tag, value};
  return [
    ...settings.replicas
      .filter((replica) => !answered.includes(replica))
      .map((dest): Effect<RegisterBody> => ({kind: 'send', dest, body})),
    {kind: 'timer', timer: timerName('resend', op), delayMicros: settings.resendMicros},
  ];
}
