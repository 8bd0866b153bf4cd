import type {Example} from './example.ts';

const numbered = `const clients = ['a', 'b'];
const nodes = ['lock', ...clients];
const TURNS = 3;

function start(id) {
  return id === 'lock' ? {holder: null, waiting: [], done: {a: 0, b: 0}} : {is: 'idle', turn: 0};
}

function steps({is, turn}, id) {
  if (is === 'idle' && turn < TURNS) {
    const state = {is: 'waiting', turn: turn + 1};
    return [{does: 'asks for the key', state, send: [{to: 'lock', body: {ask: turn + 1}}]}];
  }
  if (is === 'holding') {
    return [{does: 'gives the key back', state: {is: 'idle', turn}, send: [{to: 'lock', body: {release: turn}}]}];
  }
  return [];
}

function receive(state, {from, body}, id) {
  if (id !== 'lock') {
    const isMine = state.is === 'waiting' && body.grant === state.turn;
    return {state: isMine ? {is: 'holding', turn: state.turn} : state};
  }
  const {holder, waiting, done} = state;
  if (body.ask !== undefined) {
    if (body.ask <= done[from] || holder === from || waiting.includes(from)) return {state};
    if (holder !== null) return {state: {...state, waiting: [...waiting, from]}};
    return {state: {...state, holder: from}, send: [{to: from, body: {grant: body.ask}}]};
  }
  if (holder !== from || body.release !== done[from] + 1) return {state};
  const [next = null, ...rest] = waiting;
  const send = next === null ? [] : [{to: next, body: {grant: done[next] + 1}}];
  return {state: {holder: next, waiting: rest, done: {...done, [from]: body.release}}, send};
}

function invariant(states) {
  return clients.every((each) => states[each].is === 'holding') ? 'Both hold the key.' : null;
}
`;

export const lock: Example = {
  name: 'lock',
  title: 'A lock',
  says: [
    'Two clients ask a lock for its key, hold it, and give it back. They must never both hold it.',
    'Where each message comes once, this lock keeps that. Where one may be repeated, it does not.',
  ],
  network: 'again',
  code: `const clients = ['a', 'b'];
const nodes = ['lock', ...clients];

function start(id) {
  return id === 'lock' ? {holder: null, waiting: []} : {is: 'idle'};
}

function steps(state, id) {
  if (state.is === 'idle') {
    return [{does: 'asks for the key', state: {is: 'waiting'}, send: [{to: 'lock', body: 'ask'}]}];
  }
  if (state.is === 'holding') {
    return [{does: 'gives the key back', state: {is: 'idle'}, send: [{to: 'lock', body: 'release'}]}];
  }
  return [];
}

function receive(state, {from, body}, id) {
  if (id !== 'lock') return {state: state.is === 'waiting' ? {is: 'holding'} : state};
  const {holder, waiting} = state;
  if (body === 'ask') {
    if (holder === from || waiting.includes(from)) return {state};
    if (holder !== null) return {state: {holder, waiting: [...waiting, from]}};
    return {state: {holder: from, waiting}, send: [{to: from, body: 'grant'}]};
  }
  if (holder !== from) return {state};
  const [next = null, ...rest] = waiting;
  return {state: {holder: next, waiting: rest}, send: next === null ? [] : [{to: next, body: 'grant'}]};
}

function invariant(states) {
  return clients.every((each) => states[each].is === 'holding') ? 'Both hold the key.' : null;
}
`,
  dare: {
    closing:
      'An old grant or an old release that comes again is taken for a new one: no message says which request it is about.',
    dare: 'repair it so that no schedule breaks it, although every message may come again; and so that each client can hold the key after the other has.',
    hint: 'How would a client know a grant of its last request from one of this request? Number the requests, and let the grant and the release carry the number. Each client may ask a few times only, or the states have no end.',
    worked: numbered,
  },
};

export const numberedLock: Example = {
  name: 'numbered-lock',
  title: 'A lock whose messages have numbers',
  says: [
    'The same lock: each request has a number, which the grant and the release carry, and what is about an older request is ignored. Each client asks three times, so that the numbers end.',
    'It holds in a network that may repeat a message. Leave out one of the comparisons, and see which were needed.',
  ],
  network: 'again',
  code: numbered,
  dare: {
    closing:
      'Each grant and each release says which request it is about, and what is about an older one is ignored.',
    dare: 'one comparison of these nodes makes no difference: without it they come to the same 269 states. Take it away, and show that.',
    hint: 'When may a release with the next number be on its way? Only its holder can have sent it, and only for the grant that stands. So what does the lock know already when the number is right?',
    worked: numbered.replace('holder !== from || ', ''),
  },
};
