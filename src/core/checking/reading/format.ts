import {HistoryError} from '../history-error.ts';

/** How a history can be written; `edn` and `txt` are what Jepsen and Maelstrom leave in a test's folder. */
export const formats = ['jsonl', 'json', 'edn', 'txt'] as const;
export type Format = (typeof formats)[number];

/** `0	:invoke	:read	nil`: a process, a type, an operation and a value, as Jepsen prints them. */
export const textLine = /^\s*(\S+)\s+:(invoke|ok|fail|info)\s+(\S+)(?:[ \t]+(.*))?$/;

/**
 * The format, by what the text begins with.
 *
 * @throws HistoryError if that cannot be told, saying how to tell us.
 */
export function recognise(text: string): Format {
  const start = text.slice(0, 4096).replace(/^\uFEFF/, '');
  const plain = start.replace(/^(?:[\s,]+|;[^\n]*(?:\n|$))+/, '');
  if (/^\{\s*"/.test(plain)) return 'jsonl';
  if (/^\[\s*(?:\{\s*"|\]\s*$)/.test(plain)) return 'json';
  if (/^(?:#jepsen|#_|[[(]?[\s,]*(?:#[\w./-]+\s*)?\{[\s,]*:)/.test(plain)) return 'edn';
  if (textLine.test(plain.split('\n', 1)[0] ?? '')) return 'txt';
  throw new HistoryError(
    'It cannot be told whether this is JSON, EDN or a Jepsen history.txt',
    `begin with an event, as in {"process": 0, "type": "invoke", "f": "read"}, or say which format it is (${formats.join(', ')})`,
    1,
  );
}
