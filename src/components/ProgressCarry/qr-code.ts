import {encode} from 'uqr';

/** Of 137 modules a side (ISO/IEC 18004, table 1): finer ones are lost between a screen and a hand-held camera. */
const MOST_VERSION = 30;
/** The quiet zone that the standard asks for, in modules. */
const BORDER = 4;

export interface Code {
  /** Modules a side, with the quiet zone. */
  readonly size: number;
  /** The dark modules, as the data of an SVG path: a rectangle for each run in a row. */
  readonly path: string;
}

/** Null where the text is too long to be read off a screen. */
export function qrCode(text: string): Code | null {
  // An address has no letters outside ASCII: as many bytes as letters.
  if (text.length > MOST_LETTERS) return null;
  const {data, size} = encode(text, {ecc: 'L', border: BORDER, maxVersion: MOST_VERSION});
  return {size, path: data.map(runs).join('')};
}

/** Bytes that version 30 holds at the lowest level of correction (ISO/IEC 18004, table 7). */
export const MOST_LETTERS = 1732;

function runs(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const from = x;
    while (row[x]) x += 1;
    if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
  }
  return path;
}
