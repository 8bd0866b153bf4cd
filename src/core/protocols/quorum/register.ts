import type {Message, Protocol} from '../../simulation/protocol.ts';
import type {RegisterBody} from '../register-messages.ts';
import {timerParts} from '../register-timers.ts';
import {oldest} from '../tag.ts';
import {begin, expire, onStored, onVersion, resend} from './coordinator.ts';
import {store, type Answer, type QuorumReplica} from './replica.ts';
import type {QuorumSettings} from './settings.ts';

/**
 * One register at several replicas. With majorities for both quorums and with write-back it is the multi-writer form
 * of the algorithm of Attiya, Bar-Noy and Dolev (1995; several writers: Lynch and Shvartsman 1997), and linearizable
 * whatever the network does. Other settings show what each part of it is for.
 */
export function quorumRegister(settings: QuorumSettings): Protocol<QuorumReplica, RegisterBody> {
  return {
    init: (node) => [
      {role: 'replica', node, value: settings.initial, tag: oldest, issued: 0, seen: {}, pending: {}},
      [],
    ],
    onMessage: (state, message) => onMessage(settings, state, message),
    onTimer(state, timer) {
      const {kind, op} = timerParts(timer);
      return kind === 'resend' ? resend(settings, state, op) : expire(state, op);
    },
    survives: (state) => ({...state, pending: {}}),
    onRestart: (state) => [state, []],
  };
}

function onMessage(settings: QuorumSettings, state: QuorumReplica, message: Message<RegisterBody>): Answer {
  const {src, body} = message;
  switch (body.type) {
    case 'read':
    case 'write':
      return begin(settings, state, src, body);
    case 'query': {
      const {tag, value} = state;
      return [state, [{kind: 'send', dest: src, body: {type: 'version', op: body.op, tag, value}}]];
    }
    case 'version':
      return onVersion(settings, state, src, body);
    case 'store': {
      const after = store(state, body.tag, body.value);
      return [after, [{kind: 'send', dest: src, body: {type: 'stored', op: body.op}}]];
    }
    case 'stored':
      return onStored(settings, state, src, body.op);
    default:
      return [state, []];
  }
}
