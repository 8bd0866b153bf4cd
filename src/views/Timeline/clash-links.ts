import type {Operation} from '../../core/checking/history.ts';
import {label, precedes, valueInWords} from '../../core/checking/wording.ts';

/** Two operations that no order explains, joined on the bars, with the reason as words on the line. */
export interface ClashLink {
  readonly from: number;
  readonly to: number;
  /** In two lines, so that they fit between two rows. */
  readonly words: readonly [string, string];
}

/**
 * What the verdict says of the operations that clash, as one line of the picture: from the one that ended last before
 * the latest began, to that one; or, where all ran at once, between the latest two.
 */
export function clashLink(operations: readonly Operation[], clash: readonly number[]): ClashLink | null {
  const parties = clash.flatMap((index) => {
    const operation = operations[index];
    return operation === undefined ? [] : [{index, operation}];
  });
  const sorted = [...parties].sort((a, b) => a.operation.call - b.operation.call);
  const last = sorted.at(-1);
  if (last === undefined || sorted.length < 2) return null;
  const before = sorted
    .filter(({operation}) => precedes(operation, last.operation))
    .sort((a, b) => (a.operation.return ?? 0) - (b.operation.return ?? 0))
    .at(-1);
  if (before) {
    return {
      from: before.index,
      to: last.index,
      words: [doneInWords(before.operation), beganInWords(last.operation)],
    };
  }
  const other = sorted.at(-2);
  if (!other) return null;
  return {
    from: other.index,
    to: last.index,
    words: ['no order explains', sorted.length > 2 ? 'these' : 'both'],
  };
}

function doneInWords(operation: Operation): string {
  const {f, value} = operation;
  if (f === 'read') return `${short(valueInWords(value))} had been read`;
  if (f === 'write') return `${short(valueInWords(value))} was acknowledged`;
  return `${short(label(operation))} was acknowledged`;
}

const beganInWords = ({f}: Operation): string => `before this ${f} began`;

/** Words on a line are short, or they hide what the line joins; the verdict says all of them. */
function short(words: string): string {
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}

const MOST = 18;
