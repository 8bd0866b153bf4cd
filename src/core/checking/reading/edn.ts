import {HistoryError} from '../history-error.ts';
import {quoted} from './source.ts';

/** Nobody writes values by hand that hold lists deeper in lists. */
const DEEPEST = 64;

/** `:read`, which is no string: as a process it marks what is not a client, as a field it is the field's name. */
export class Keyword {
  constructor(readonly name: string) {}
}

/**
 * Reads EDN (extensible data notation, github.com/edn-format/edn), as far as histories use it: nil, booleans, numbers,
 * strings, characters, keywords, symbols, lists, vectors, sets and maps; tags (`#jepsen.history.Op{…}`) are passed over.
 * Maps come as objects, keyed by keyword or string; lists, vectors and sets as arrays; nil as `null`.
 */
export class EdnReader {
  private at = 0;
  private lineStart = 0;
  private lineHere = 1;

  constructor(private readonly text: string) {}

  /** The line, counted from 1, of what comes next. */
  get line(): number {
    for (; this.lineStart < this.at; this.lineStart += 1) {
      if (this.text[this.lineStart] === '\n') this.lineHere += 1;
    }
    return this.lineHere;
  }

  /** Whether only white space and comments are left. */
  atEnd(): boolean {
    this.skip();
    return this.at >= this.text.length;
  }

  /** Steps over `sign` if it comes next. */
  takes(sign: string): boolean {
    this.skip();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  /** The next form. @throws HistoryError naming the line. */
  next(depth = DEEPEST): unknown {
    this.skip();
    if (depth === 0) throw this.wrong(`This holds lists more than ${DEEPEST} deep`, 'write it flatter');
    const sign = this.text[this.at];
    if (sign === undefined)
      throw this.wrong('The file ends in the middle of an event', 'add what is missing');
    this.at += 1;
    switch (sign) {
      case '"':
        return this.string();
      case '[':
        return this.until(']', depth);
      case '(':
        return this.until(')', depth);
      case '{':
        return this.map(depth);
      case '\\':
        return this.character();
      case '#':
        return this.dispatch(depth);
      case ']':
      case ')':
      case '}':
        throw this.wrong(`Here a ${sign} closes what was not opened`, 'take it out');
      default:
        this.at -= 1;
        return this.atom();
    }
  }

  private skip(): void {
    for (;;) {
      const sign = this.text[this.at];
      if (sign === ';') {
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end;
      } else if (sign === '#' && this.text[this.at + 1] === '_') {
        this.at += 2;
        this.next();
      } else if (sign !== undefined && /[\s,]/.test(sign)) this.at += 1;
      else return;
    }
  }

  private until(close: string, depth: number): unknown[] {
    const items: unknown[] = [];
    while (!this.takes(close)) items.push(this.next(depth - 1));
    return items;
  }

  private map(depth: number): Record<string, unknown> {
    const line = this.line;
    const items = this.until('}', depth);
    if (items.length % 2 === 1) throw new HistoryError('A map names a field without a value', 'add it', line);
    const pairs: [string, unknown][] = [];
    for (let i = 0; i < items.length; i += 2) {
      const field = items[i];
      pairs.push([field instanceof Keyword ? field.name : JSON.stringify(field), items[i + 1]]);
    }
    return Object.fromEntries(pairs);
  }

  private dispatch(depth: number): unknown {
    if (this.takes('{')) return this.until('}', depth);
    const tag = this.word();
    if (tag === '') throw this.wrong('Here stands a # without a tag', 'take it out');
    return this.next(depth - 1);
  }

  private string(): string {
    const start = this.at;
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === '\\') this.at += 1;
      else if (sign === '"') {
        const raw = this.text.slice(start, this.at);
        this.at += 1;
        return this.unescaped(raw);
      }
    }
    this.at = start;
    throw this.wrong('A string is not closed', 'end it with "');
  }

  private unescaped(raw: string): string {
    if (!raw.includes('\\')) return raw;
    try {
      return JSON.parse(
        `"${raw.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`,
      ) as string;
    } catch {
      throw this.wrong(
        `The string "${quoted(raw)}" holds an escape that is not known`,
        'write \\\\ for a backslash',
      );
    }
  }

  private character(): string {
    const first = this.text[this.at] ?? '';
    this.at += 1;
    const name = first + (/\w/.test(first) ? this.word() : '');
    const named: Readonly<Record<string, string>> = {newline: '\n', return: '\r', space: ' ', tab: '\t'};
    return named[name] ?? name;
  }

  private atom(): unknown {
    const word = this.word();
    if (word === '')
      throw this.wrong(`“${quoted(this.text.slice(this.at, this.at + 1))}” is no EDN`, 'take it out');
    if (word === 'nil') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word.startsWith(':') && word.length > 1) return new Keyword(word.slice(1));
    if (/^[+-]?\d/.test(word)) return this.number(word);
    return word;
  }

  private number(word: string): number | string {
    if (/^[+-]?\d+N?$/.test(word)) {
      const number = Number(word.replace(/N$/, ''));
      // 9007199254740993 would be read as …992: two values that differ would be taken for one.
      return Number.isSafeInteger(number) ? number + 0 : word.replace(/N$/, '');
    }
    const number = Number(word.replace(/M$/, ''));
    if (Number.isFinite(number)) return number;
    throw this.wrong(`${quoted(word)} is no number that can be kept`, 'write it as a string');
  }

  private word(): string {
    const start = this.at;
    while (this.at < this.text.length && !/[\s,"()[\]{};]/.test(this.text[this.at] ?? '')) this.at += 1;
    return this.text.slice(start, this.at);
  }

  private wrong(problem: string, remedy: string): HistoryError {
    return new HistoryError(problem, remedy, this.line);
  }
}
