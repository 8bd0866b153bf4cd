import type {Outcome, Value} from '../../checking/history.ts';
import type {Effect, NodeId, Protocol, Transition} from '../../simulation/protocol.ts';
import type {Micros} from '../../simulation/time.ts';
import type {ClientOperation, ClientReply, RaftBody} from './messages.ts';

export interface RaftClientSettings {
  /** The servers it knows of, in the order in which it tries them. */
  readonly servers: readonly NodeId[];
  /** How long it waits for one server before it asks the next. */
  readonly attemptMicros: Micros;
  /** How long it tries in all. */
  readonly timeoutMicros: Micros;
}

/** A client: one request at a time, sent again under the same number until somebody answers (section 8). */
export interface RaftClient {
  readonly role: 'client';
  readonly node: NodeId;
  /** Whom it takes for the leader. */
  readonly server: NodeId;
  readonly request: number;
  readonly waiting: ClientOperation | null;
}

type Answer = Transition<RaftClient, RaftBody>;

const ATTEMPT = 'attempt';
const TIMEOUT = 'timeout';
/** A server that knows no leader is not asked again at once. */
const BREATH: Micros = 10_000;

export function raftClient(settings: RaftClientSettings, place: number): Protocol<RaftClient, RaftBody> {
  const {servers} = settings;
  const first = servers[place % servers.length] ?? '';
  return {
    init: (node) => [{role: 'client', node, server: first, request: 0, waiting: null}, []],
    onMessage(state, {body}) {
      if (body.type === 'ask') return state.waiting ? [state, []] : invoke(settings, state, body.operation);
      if (body.type === 'ClientReply') return onReply(settings, state, body);
      return [state, []];
    },
    onTimer(state, timer) {
      if (timer === TIMEOUT) return settle(state, 'info', null);
      return attempt(settings, {...state, server: after(servers, state.server)});
    },
    survives: (state) => state,
    onRestart: (state) => settle(state, 'info', null),
  };
}

function invoke(settings: RaftClientSettings, state: RaftClient, operation: ClientOperation): Answer {
  const [after, effects] = attempt(settings, {...state, waiting: operation, request: state.request + 1});
  return [
    after,
    [
      ...recorded(state, operation, 'invoke', null),
      ...effects,
      {kind: 'timer', timer: TIMEOUT, delayMicros: settings.timeoutMicros},
    ],
  ];
}

/** Sends the request, and sets the time at which it is sent elsewhere. */
function attempt(settings: RaftClientSettings, state: RaftClient): Answer {
  const {waiting, request, server} = state;
  if (!waiting) return [state, []];
  return [
    state,
    [
      {kind: 'send', dest: server, body: {type: 'ClientRequest', request, operation: waiting}},
      {kind: 'timer', timer: ATTEMPT, delayMicros: settings.attemptMicros},
    ],
  ];
}

function onReply(settings: RaftClientSettings, state: RaftClient, reply: ClientReply): Answer {
  if (!state.waiting || reply.request !== state.request) return [state, []];
  if (reply.status === 'ok')
    return settle({...state, server: reply.leader ?? state.server}, 'ok', reply.value);
  if (reply.leader !== null && reply.leader !== state.server) {
    return attempt(settings, {...state, server: reply.leader});
  }
  return [state, [{kind: 'timer', timer: ATTEMPT, delayMicros: BREATH}]];
}

function settle(state: RaftClient, outcome: Outcome, value: Value): Answer {
  if (!state.waiting) return [state, []];
  return [
    {...state, waiting: null},
    [
      ...recorded(state, state.waiting, outcome, value),
      {kind: 'cancel', timer: ATTEMPT},
      {kind: 'cancel', timer: TIMEOUT},
    ],
  ];
}

/** A line of the history; changes of the cluster are none of the register's operations. */
function recorded(
  {node}: RaftClient,
  operation: ClientOperation,
  type: 'invoke' | Outcome,
  read: Value,
): readonly Effect<RaftBody>[] {
  if (operation.f !== 'read' && operation.f !== 'write') return [];
  const value = operation.f === 'write' ? operation.value : read;
  return [{kind: 'record', event: {process: node, type, f: operation.f, value}}];
}

function after(servers: readonly NodeId[], server: NodeId): NodeId {
  return servers[(servers.indexOf(server) + 1) % servers.length] ?? server;
}
