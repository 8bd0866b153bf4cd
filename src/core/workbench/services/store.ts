import {textOf, type Json} from '../json.ts';
import {errorBody} from '../protocol/errors.ts';
import type {Body} from '../protocol/message.ts';

/** What is asked of a key-value store, once it is known to be well-formed. */
export type KvRequest =
  | {readonly type: 'read'; readonly key: string}
  | {readonly type: 'write'; readonly key: string; readonly value: Json}
  | {
      readonly type: 'cas';
      readonly key: string;
      readonly from: Json;
      readonly to: Json;
      readonly create: boolean;
    };

/** What one key holds; `undefined`: there is no such key. */
export type Held = Json | undefined;

export interface KvAnswer {
  readonly reply: Body;
  /** What the key holds now; absent where nothing was put there. */
  readonly put?: Json;
}

/** Reads a request; an error reply if it is none. */
export function kvRequest(body: Body): KvRequest | {readonly refusal: Body} {
  const {type, key, value, from, to} = body;
  if (type !== 'read' && type !== 'write' && type !== 'cas') {
    return {refusal: errorBody(10, 'a key-value store knows read, write and cas')};
  }
  const needed = type === 'read' ? {key} : type === 'write' ? {key, value} : {key, from, to};
  const missing = Object.entries(needed).find(([, given]) => given === undefined);
  if (missing) return {refusal: errorBody(12, `a ${type} needs "${missing[0]}"`)};
  const name = textOf(key ?? null);
  if (type === 'read') return {type, key: name};
  if (type === 'write') return {type, key: name, value: value ?? null};
  return {type, key: name, from: from ?? null, to: to ?? null, create: body['create_if_not_exists'] === true};
}

/** What a store answers whose key holds `held`. */
export function answer(request: KvRequest, held: Held): KvAnswer {
  if (request.type === 'write') return {reply: {type: 'write_ok'}, put: request.value};
  if (request.type === 'read') {
    return held === undefined ? missing() : {reply: {type: 'read_ok', value: held}};
  }
  const {from, to, create} = request;
  if (held === undefined) return create ? {reply: {type: 'cas_ok'}, put: to} : missing();
  if (textOf(held) === textOf(from)) return {reply: {type: 'cas_ok'}, put: to};
  return {reply: errorBody(22, `current value ${textOf(held)} is not ${textOf(from)}`)};
}

function missing(): KvAnswer {
  return {reply: errorBody(20, 'key does not exist')};
}
