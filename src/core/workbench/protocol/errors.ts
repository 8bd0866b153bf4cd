import type {Json} from '../json.ts';
import type {Body} from './message.ts';

export interface ErrorKind {
  readonly code: number;
  readonly name: string;
  /** What was asked certainly did not happen, and never will. */
  readonly definite: boolean;
}

const kind = (code: number, name: string, definite: boolean): ErrorKind => ({code, name, definite});

/** Maelstrom's table of errors (doc/protocol.md, "Errors"). Codes from 1000 on are a node's own. */
const errorKinds: readonly ErrorKind[] = [
  kind(0, 'timeout', false),
  kind(1, 'node-not-found', true),
  kind(10, 'not-supported', true),
  kind(11, 'temporarily-unavailable', true),
  kind(12, 'malformed-request', true),
  kind(13, 'crash', false),
  kind(14, 'abort', true),
  kind(20, 'key-does-not-exist', true),
  kind(21, 'key-already-exists', true),
  kind(22, 'precondition-failed', true),
  kind(30, 'txn-conflict', true),
];

/** What the code of an error reply means. One that is not in the table leaves open whether it happened. */
export function errorOf(code: Json | undefined): ErrorKind {
  const known = errorKinds.find((each) => each.code === code);
  return known ?? kind(typeof code === 'number' ? code : -1, 'unknown', false);
}

/** The body of an error reply. */
export function errorBody(code: number, text: string): Body {
  return {type: 'error', code, text};
}
