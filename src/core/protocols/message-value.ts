import type {Bit} from '../exploring/valence.ts';

/** The value at the end of a message such as 'vote 1'. */
export function valueIn(body: string): Bit {
  return body.endsWith('1') ? 1 : 0;
}
