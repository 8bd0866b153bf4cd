import {isObject, type Json} from '../json.ts';
import type {Message} from './message.ts';

/** Letters of a line that are shown to whoever has to find it. */
const SHOWN = 200;

/** What a node printed instead of a message, in a sentence with the remedy. */
export interface NoMessage {
  readonly problem: string;
}

/** The message of a line that a node printed. Other fields than `src`, `dest` and `body` are passed over. */
export function readMessage(line: string): Message | NoMessage {
  const shown = excerpt(line);
  const json = parsed(line);
  if (json === undefined) {
    return {
      problem: `a line on standard output that is not JSON: ${shown}; print messages there, and all else on standard error`,
    };
  }
  if (!isObject(json)) return {problem: `a line that is no object: ${shown}; print {"src", "dest", "body"}`};
  const {src, dest, body} = json;
  if (typeof src !== 'string') return {problem: nameless('src', shown)};
  if (typeof dest !== 'string') return {problem: nameless('dest', shown)};
  if (!isObject(body)) return {problem: `a message whose "body" is no object: ${shown}; write {"type": …}`};
  return {src, dest, body};
}

function nameless(field: string, shown: string): string {
  return `a message whose "${field}" is no string: ${shown}; name the node as in "n1"`;
}

function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}

/** The beginning of a line, without signs that steer a terminal. */
export function excerpt(line: string): string {
  const cut = line.length > SHOWN ? `${line.slice(0, SHOWN)}… (${line.length} letters)` : line;
  // eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
  return cut.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\uFFFD');
}
