import type {Death} from '../../../core/workbench/virtual/program.ts';
import {NODE_FILE} from './library.ts';

/** What an exception of the interpreter says of itself; all of it is text from the reader's code. */
export interface Thrown {
  readonly name: string;
  readonly says: string;
  readonly stack: string;
}

/** Letters of a message that are shown. */
const SHOWN = 300;

/** How a program ended that threw this, to follow the node's name. */
export function deathOf({name, says, stack}: Thrown): Death {
  const line = lineOf(stack);
  if (says === 'interrupted' && name === 'InternalError') {
    return {says: 'did not come to an end: it took more steps for one event than a node may take', line};
  }
  if (says === 'out of memory' && name === 'InternalError') {
    return {says: 'wanted more memory than a node may have, which is 16 MB', line};
  }
  if (name === 'RangeError' && says.includes('call stack')) {
    return {says: 'called itself too deeply: RangeError, maximum call stack size exceeded', line};
  }
  const what = says.length > SHOWN ? `${says.slice(0, SHOWN)}…` : says;
  return {says: `threw ${name === '' ? what : `${name}: ${what}`}`, line};
}

/** The topmost line of the reader's code in a stack trace. */
function lineOf(stack: string): number | null {
  const found = new RegExp(`${NODE_FILE.replace('.', '\\.')}:(\\d+)`).exec(stack);
  return found ? Number(found[1]) : null;
}
