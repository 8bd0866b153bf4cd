import {HistoryError} from '../history-error.ts';

/** A piece of JSON and the line, counted from 1, on which it begins. */
export interface Located {
  readonly text: string;
  readonly line: number;
}

/** The lines that are not blank, one at a time: a long file is never there twice. */
export function* linesOf(text: string): Generator<Located> {
  let line = 1;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const piece = text.slice(start, end).trim();
    if (piece !== '') yield {text: piece, line};
    start = end + 1;
    line += 1;
  }
}

/** Finds the commas and brackets that belong to the array itself, so that a broken element can be named by line. */
export function* elementsOf(text: string): Generator<Located> {
  let depth = 0;
  let line = 1;
  let start = {at: 0, line: 1};
  let pieces = 0;
  const cut = (end: number): Located => {
    const raw = text.slice(start.at, end);
    const blank = raw.slice(0, raw.length - raw.trimStart().length);
    return {text: raw.trim(), line: start.line + (blank.match(/\n/g)?.length ?? 0)};
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (sign === '"') at = endOfString(text, at, line);
    if ('[{'.includes(sign)) depth += 1;
    if (sign === '[' && depth === 1) start = {at: at + 1, line};
    if (sign === ',' && depth === 1) {
      pieces += 1;
      yield cut(at);
      start = {at: at + 1, line};
    }
    if (']}'.includes(sign)) depth -= 1;
    if (depth === 0 && sign === ']') {
      if (text.slice(at + 1).trim() !== '') {
        throw new HistoryError('Something follows the array', 'end the file after its closing ]', line);
      }
      const last = cut(at);
      if (pieces > 0 || last.text !== '') yield last;
      return;
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
