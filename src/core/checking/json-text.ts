import {HistoryError} from './history-error.ts';

/** A piece of JSON and the line, counted from 1, on which it begins. */
export interface Located {
  readonly text: string;
  readonly line: number;
}

/** Parts JSON Lines, or one JSON array of any layout, into its pieces. */
export function piecesOf(text: string): Located[] {
  const plain = text.replace(/^\uFEFF/, '');
  return plain.trimStart().startsWith('[') ? elementsOf(plain) : linesOf(plain);
}

function linesOf(text: string): Located[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({text: line.trim(), line: index + 1}))
    .filter((piece) => piece.text !== '');
}

/** Finds the commas and brackets that belong to the array itself, so that a broken element can be named by line. */
function elementsOf(text: string): Located[] {
  const pieces: Located[] = [];
  let depth = 0;
  let line = 1;
  let start = {at: 0, line: 1};
  const close = (end: number): void => {
    const raw = text.slice(start.at, end);
    const blank = raw.slice(0, raw.length - raw.trimStart().length);
    pieces.push({text: raw.trim(), line: start.line + (blank.match(/\n/g)?.length ?? 0)});
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (sign === '"') at = endOfString(text, at, line);
    if ('[{'.includes(sign)) depth += 1;
    if (sign === '[' && depth === 1) start = {at: at + 1, line};
    if (sign === ',' && depth === 1) {
      close(at);
      start = {at: at + 1, line};
    }
    if (']}'.includes(sign)) depth -= 1;
    if (depth === 0 && sign === ']') {
      close(at);
      if (text.slice(at + 1).trim() !== '') {
        throw new HistoryError('Something follows the array', 'end the file after its closing ]', line);
      }
      return pieces.length === 1 && pieces[0]?.text === '' ? [] : pieces;
    }
  }
  throw new HistoryError('The array is not closed', 'end it with ]', line);
}

function endOfString(text: string, open: number, line: number): number {
  for (let at = open + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  throw new HistoryError('A string is not closed', 'end it with "', line);
}
