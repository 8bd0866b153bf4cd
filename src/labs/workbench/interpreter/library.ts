/** The name under which the reader's code stands in the interpreter's stack traces. */
export const NODE_FILE = 'node.js';
export const LIBRARY_FILE = 'library.js';

/**
 * The library of a node, as JavaScript for the interpreter: `node` and timers for the reader's code, and as its value the four
 * functions by which the host gives the node its events and takes what it did. What the library needs of the language it has
 * taken before the reader's code can change it, so that such a change harms nobody but its own node.
 */
export const LIBRARY = String.raw`(() => {
'use strict';
const {stringify, parse} = JSON;
const {imul} = Math;
const text = String;
let out = '';
const emit = (effect) => {
  const json = stringify(effect);
  out = out === '' ? json : out + ',' + json;
};
const lineHere = () => {
  const stack = text(new Error().stack);
  const at = stack.indexOf('${NODE_FILE}:');
  return at < 0 ? null : parseInt(stack.slice(at + ${NODE_FILE.length + 1}), 10) || null;
};

// sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, seeded by the host.
let a = 0, b = 0, c = 0, d = 1;
const bits = () => {
  const sum = (((a + b) | 0) + d) | 0;
  d = (d + 1) | 0;
  a = b ^ (b >>> 9);
  b = (c + (c << 3)) | 0;
  c = (c << 21) | (c >>> 11);
  c = (c + sum) | 0;
  return sum >>> 0;
};
Math.random = () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992;

class RPCError extends Error {
  constructor(code, says) {
    super(says);
    this.name = 'RPCError';
    this.code = code;
  }
}
const die = (error) => {
  const isError = error instanceof Error;
  emit({
    __proto__: null, kind: 'died',
    name: isError ? text(error.name) : '', says: isError ? text(error.message) : text(error),
    stack: isError ? text(error.stack) : '',
  });
};

const timers = new Map();
let lastTimer = 0;
const arm = (timer, millis) => {
  const delay = Math.max(0, Math.round(Number(millis) * 1000) || 0);
  emit({__proto__: null, kind: 'timer', timer, delayMicros: delay});
};
const setTimer = (name, action, millis, again, given) => {
  if (typeof action !== 'function') throw new TypeError(name + ' needs a function');
  const timer = ++lastTimer;
  timers.set(timer, {action, given, again: again ? Math.max(1, Number(millis) || 1) : null});
  arm(timer, again ? Math.max(1, Number(millis) || 1) : millis);
  return timer;
};
const clear = (timer) => {
  if (timers.delete(timer)) emit({__proto__: null, kind: 'cancel', timer});
};
globalThis.setTimeout = (action, millis = 0, ...given) => setTimer('setTimeout', action, millis, false, given);
globalThis.setInterval = (action, millis = 0, ...given) => setTimer('setInterval', action, millis, true, given);
globalThis.clearTimeout = clear;
globalThis.clearInterval = clear;

const shown = (value) => {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return text(value);
  if (value instanceof Map || value instanceof Set) value = [...value];
  try { return stringify(value) ?? text(value); } catch { return text(value); }
};
const log = (...values) => {
  emit({__proto__: null, kind: 'log', text: values.map(shown).join(' '), line: lineHere()});
};
globalThis.console = {log, info: log, warn: log, error: log, debug: log};

// What stands on the disk, as JSON, so that nobody changes it by changing what was read.
let kept = new Map();
const disk = Object.freeze({
  read: (key, otherwise) => (kept.has(text(key)) ? parse(kept.get(text(key))) : otherwise),
  write(key, value) {
    const json = stringify(value);
    if (json === undefined) throw new TypeError('disk.write needs a value that JSON can write');
    kept.set(text(key), json);
    emit({__proto__: null, kind: 'keep', key: text(key), text: json});
  },
});

const handlers = new Map();
const waiting = new Map();
let id = '', ids = [], lastId = 0;
const sendAs = (name, dest, body) => {
  if (typeof dest !== 'string') throw new TypeError(name + ' needs the name of a node, as in "n1"');
  if (typeof body !== 'object' || body === null || typeof body.type !== 'string') {
    throw new TypeError(name + ' needs a body with a type, as in {type: "gossip"}');
  }
  emit({__proto__: null, kind: 'send', dest, body, line: lineHere()});
};
const reply = (message, body) => {
  if (typeof message?.src !== 'string') throw new TypeError('reply needs the message that it answers');
  sendAs('reply', message.src, {...body, in_reply_to: message.body.msg_id});
};
const rpc = (dest, body, millis = 1000) => {
  const msg_id = ++lastId;
  sendAs('rpc', dest, {...body, msg_id});
  const answer = new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(msg_id);
      reject(new RPCError(0, dest + ' did not answer ' + body.type + ' within ' + millis + ' ms'));
    }, millis);
    waiting.set(msg_id, {resolve, reject, timer});
  });
  // Who does not wait for the answer need not hear that there is none.
  answer.catch(() => undefined);
  return answer;
};
const store = (service) => Object.freeze({
  read: (key, ...otherwise) => rpc(service, {type: 'read', key}).then(
    (body) => body.value,
    (error) => {
      if (error.code === 20 && otherwise.length > 0) return otherwise[0];
      throw error;
    },
  ),
  write: (key, value) => rpc(service, {type: 'write', key, value}).then(() => undefined),
  cas: (key, from, to, create = false) =>
    rpc(service, {type: 'cas', key, from, to, create_if_not_exists: create}).then(() => undefined),
});
globalThis.node = Object.freeze({
  get id() { return id; },
  get ids() { return [...ids]; },
  get peers() { return ids.filter((other) => other !== id); },
  on(type, handler) {
    if (typeof type !== 'string' || typeof handler !== 'function') {
      throw new TypeError('node.on needs a type and a function');
    }
    if (handlers.has(type)) throw new Error('there is a handler for "' + type + '" already');
    handlers.set(type, handler);
  },
  send: (dest, body) => sendAs('send', dest, body),
  reply, rpc, log, disk,
  error: (code, says = '') => new RPCError(code, says),
  seqKV: store('seq-kv'), linKV: store('lin-kv'), lwwKV: store('lww-kv'),
  timestamp: () => rpc('lin-tso', {type: 'ts'}).then((body) => body.ts),
});

const failed = (message, error) => {
  if (!(error instanceof RPCError)) return die(error);
  if (message.body.msg_id === undefined) return log('nobody asked, so nobody hears of it: ' + error.message);
  reply(message, {type: 'error', code: error.code, text: error.message});
};
const handle = (message, handler) => {
  try {
    const done = handler(message);
    if (done instanceof Promise) done.then(undefined, (error) => failed(message, error));
  } catch (error) {
    failed(message, error);
  }
};
const settle = (body) => {
  const open = waiting.get(body.in_reply_to);
  if (!open) return;
  waiting.delete(body.in_reply_to);
  clear(open.timer);
  if (body.type === 'error') open.reject(new RPCError(body.code, body.text));
  else open.resolve(body);
};
return {
  begin(disk, s0, s1, s2, s3) {
    kept = new Map(parse(disk));
    a = s0 | 0; b = s1 | 0; c = s2 | 0; d = s3 | 0;
    for (let round = 0; round < 12; round++) bits();
  },
  deliver(json) {
    const message = parse(json);
    const {body} = message;
    if (body.in_reply_to !== undefined) return settle(body);
    const handler = handlers.get(body.type);
    if (body.type === 'init') {
      id = body.node_id;
      ids = body.node_ids;
      if (handler) handle(message, handler);
      return reply(message, {type: 'init_ok'});
    }
    if (handler) return handle(message, handler);
    if (body.msg_id !== undefined) {
      reply(message, {type: 'error', code: 10, text: 'this node has no handler for ' + body.type});
    }
  },
  fire(timer) {
    const due = timers.get(timer);
    if (!due) return;
    if (due.again === null) timers.delete(timer);
    else arm(timer, due.again);
    try { due.action(...due.given); } catch (error) { die(error); }
  },
  take() {
    const all = '[' + out + ']';
    out = '';
    return all;
  },
};
})()`;
