import type {Outcome, Value} from '../checking/history.ts';
import type {NodeId, Protocol, Transition} from '../simulation/protocol.ts';
import {below, draw, type Stream} from '../simulation/stream.ts';
import type {Micros} from '../simulation/time.ts';
import type {RegisterBody, Reply, Request} from './register-messages.ts';
import {timerName} from './register-timers.ts';

export interface ClientSettings {
  readonly server: NodeId;
  /** How long the client waits for an answer. */
  readonly timeoutMicros: Micros;
  /** At random it asks after a pause of between one and two times this. */
  readonly pauseMicros: Micros;
  /** The k-th value (from 0) that it writes at random; different from all others, so that a read names its write. */
  readonly nthValue: (k: number) => Value;
}

/** What a client was told to ask. */
interface Question {
  readonly f: 'read' | 'write';
  /** Of a read, null. */
  readonly value: Value;
}

export interface RegisterClient {
  readonly role: 'client';
  readonly node: NodeId;
  readonly stream: Stream;
  readonly drawn: number;
  readonly requests: number;
  /** How many values it has made up. */
  readonly made: number;
  readonly waiting: (Question & {readonly request: number}) | null;
  /** What it will ask after that; a client has one operation under way at a time. */
  readonly line: readonly Question[];
  readonly auto: boolean;
  /** When its last operation ended, by its own clock. */
  readonly ended: Micros;
}

type Answer = Transition<RegisterClient, RegisterBody>;

const TIMEOUT = timerName('timeout');
const PAUSE = timerName('pause');

/** Operations of one client never touch in time: the next begins a little after the last has ended. */
const BREATH: Micros = 1000;

/**
 * A client of a replicated register. It asks one replica, waits, and records what it saw: `ok`, `fail` when the replica
 * says that nothing happened, and `info` when nobody can tell.
 */
export function registerClient(settings: ClientSettings): Protocol<RegisterClient, RegisterBody> {
  return {
    init: (node, stream) => [atRest(node, stream), []],
    onMessage(state, {body}, clock) {
      switch (body.type) {
        case 'ask': {
          const asked = {...state, line: [...state.line, question(body)]};
          return clock > state.ended ? goOn(settings, asked) : pause(settings, asked);
        }
        case 'auto':
          return pause(settings, {...state, auto: body.on});
        case 'read_ok':
        case 'write_ok':
        case 'refused':
        case 'unknown':
          return onReply(settings, state, body, clock);
        default:
          return [state, []];
      }
    },
    onTimer(state, timer, clock) {
      if (timer === TIMEOUT) return settle(settings, state, 'info', null, clock);
      const wants = state.auto && state.line.length === 0 && !state.waiting;
      return goOn(settings, wants ? makeUp(settings, state) : state);
    },
    survives: (state) => state,
    // Its question may have been answered while it was down: it will never know.
    onRestart: (state, clock) => settle(settings, state, 'info', null, clock),
  };
}

const atRest = (node: NodeId, stream: Stream): RegisterClient => ({
  role: 'client',
  node,
  stream,
  drawn: 0,
  requests: 0,
  made: 0,
  waiting: null,
  line: [],
  auto: false,
  ended: -1,
});

function question(body: {f: 'read'} | {f: 'write'; value: Value}): Question {
  return {f: body.f, value: body.f === 'write' ? body.value : null};
}

/** Asks the next question, unless an answer is still awaited. */
function goOn(settings: ClientSettings, state: RegisterClient): Answer {
  const [first, ...line] = state.line;
  if (state.waiting || !first) return [state, []];
  const request = state.requests;
  const body: Request =
    first.f === 'write' ? {type: 'write', request, value: first.value} : {type: 'read', request};
  const {f, value} = first;
  return [
    {...state, line, waiting: {...first, request}, requests: request + 1},
    [
      {kind: 'record', event: {process: state.node, type: 'invoke', f, value}},
      {kind: 'send', dest: settings.server, body},
      {kind: 'timer', timer: TIMEOUT, delayMicros: settings.timeoutMicros},
    ],
  ];
}

function onReply(settings: ClientSettings, state: RegisterClient, reply: Reply, clock: Micros): Answer {
  if (state.waiting?.request !== reply.request) return [state, []];
  switch (reply.type) {
    case 'read_ok':
      return settle(settings, state, 'ok', reply.value, clock);
    case 'write_ok':
      return settle(settings, state, 'ok', state.waiting.value, clock);
    case 'refused':
      return settle(settings, state, 'fail', state.waiting.value, clock);
    case 'unknown':
      return settle(settings, state, 'info', state.waiting.value, clock);
  }
}

/** The operation under way is over; `value` is what a read found. */
function settle(
  settings: ClientSettings,
  state: RegisterClient,
  type: Outcome,
  value: Value,
  ended: Micros,
): Answer {
  if (!state.waiting) return [state, []];
  const event = {
    process: state.node,
    type,
    f: state.waiting.f,
    value: type === 'ok' ? value : state.waiting.value,
  };
  const [after, effects] = pause(settings, {...state, waiting: null, ended});
  return [after, [{kind: 'record', event}, {kind: 'cancel', timer: TIMEOUT}, ...effects]];
}

/** A breath before the next question that stands in line, a random pause before one at random. */
function pause(settings: ClientSettings, state: RegisterClient): Answer {
  if (state.line.length > 0) return [state, [{kind: 'timer', timer: PAUSE, delayMicros: BREATH}]];
  if (!state.auto) return [state, []];
  const {pauseMicros} = settings;
  const delayMicros =
    pauseMicros + below(1000, draw(state.stream, state.drawn)) * Math.floor(pauseMicros / 1000);
  return [{...state, drawn: state.drawn + 1}, [{kind: 'timer', timer: PAUSE, delayMicros}]];
}

/** A question at random: a read or a write, equally likely. */
function makeUp(settings: ClientSettings, state: RegisterClient): RegisterClient {
  const isRead = draw(state.stream, state.drawn) % 2 === 0;
  const made = isRead ? state.made : state.made + 1;
  const question: Question = isRead
    ? {f: 'read', value: null}
    : {f: 'write', value: settings.nthValue(state.made)};
  return {...state, drawn: state.drawn + 1, made, line: [...state.line, question]};
}
