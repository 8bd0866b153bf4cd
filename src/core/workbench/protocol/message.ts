import type {JsonObject} from '../json.ts';

/** What a message says: `type`, mostly `msg_id` or `in_reply_to`, and fields of the type's own. */
export type Body = JsonObject;

/** A message as a node reads and writes it, a line of JSON each. */
export interface Message {
  readonly src: string;
  readonly dest: string;
  readonly body: Body;
}

/** The type of a body; empty where it has none. */
export function typeOf({type}: Body): string {
  return typeof type === 'string' ? type : '';
}

/** The names of clients begin with a c, as Maelstrom's do. */
export function isClient(name: string): boolean {
  return name.startsWith('c');
}

/** Whether a client sent the message or gets it. */
export function involvesClient({src, dest}: Message): boolean {
  return isClient(src) || isClient(dest);
}
