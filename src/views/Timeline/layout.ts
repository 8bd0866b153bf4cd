import type {Operation, Process} from '../../core/checking/history.ts';
import {spansOf} from '../../core/checking/points.ts';
import {label} from '../../core/checking/wording.ts';

/** Above a bar there is room for its process's name, below it for a point of the order. */
const ROW = 72;
/** In a lab every pixel of height counts: the name stands over the bar's beginning, and words between two rows. */
const COMPACT_ROW = 60;
export const BAR = 30;
/** Above the first row, where faults are named; and where there are none to name. */
const TOP = 26;
const LEAST_TOP = 6;
const EDGE = 12;
const LETTER = 7.4;
const LEAST_GAP = 10;
const MOST_GAP = 36;
/** Where the whole has to fit a narrow phone. */
const DENSE_GAP = 16;
const LEAST_BAR = 44;
/** Width in which the times are spread, before bars that need more push the rest to the right. */
const SPREAD = 460;

export interface Band {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Bar {
  /** Stays the same while events move: a process keeps the order of its own operations. */
  readonly id: string;
  readonly index: number;
  readonly operation: Operation;
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** The height of its middle. */
  readonly middle: number;
  /** Where the client gave up on it, if its end is not known. */
  readonly open: boolean;
}

export interface Point {
  readonly index: number;
  /** Its place in the order, from 1. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The height of a row. */
  readonly row: number;
  /** Where the first row begins. */
  readonly top: number;
  /** Where each moment stands, in order. */
  readonly times: readonly {readonly time: number; readonly x: number}[];
  readonly processes: readonly Process[];
  readonly bars: readonly Bar[];
  readonly points: readonly Point[];
  readonly bands: readonly {readonly band: Band; readonly left: number; readonly right: number}[];
}

interface Options {
  /** Times in which there was a fault; left out where there can be none, so that they take no room. */
  readonly faults?: readonly Band[] | undefined;
  /** A witness order: the index of each operation. */
  readonly order?: readonly number[];
  /** Every row there will be, so that a first operation moves nothing; else those of the operations. */
  readonly processes?: readonly Process[] | undefined;
  readonly isCompact?: boolean;
  /** Moments stand closer, so that a short history fits a narrow phone. */
  readonly isDense?: boolean;
}

/**
 * Where everything stands, in pixels of the least width; what is wider is stretched. Times keep their order but not
 * their distances: every bar gets the room that its words need.
 */
export function layOut(
  operations: readonly Operation[],
  {faults, order = [], processes: known, isCompact = false, isDense = false}: Options = {},
): Layout {
  const processes = [...new Set([...(known ?? []), ...operations.map(({process}) => process)])];
  const bands = faults ?? [];
  const top = faults ? TOP : LEAST_TOP;
  const rowHeight = isCompact ? COMPACT_ROW : ROW;
  const {at, end, times} = scale(operations, bands, isDense ? DENSE_GAP : MOST_GAP);
  const seen = new Map<Process, number>();
  const bars = operations.map((operation, index): Bar => {
    const open = operation.outcome === 'info';
    const row = processes.indexOf(operation.process);
    const nth = seen.get(operation.process) ?? 0;
    seen.set(operation.process, nth + 1);
    return {
      id: `${row} ${nth}`,
      index,
      operation,
      text: wordsOn(operation),
      row,
      middle: top + (row + 0.5) * rowHeight,
      left: at(operation.call),
      right: operation.return === null ? end : Math.max(at(operation.return), at(operation.call) + LEAST_GAP),
      open,
    };
  });
  return {
    width: end + EDGE,
    height: top + rowHeight * Math.max(processes.length, 1),
    row: rowHeight,
    top,
    times,
    processes,
    bars,
    points: pointsOf(operations, order, bars, at, end),
    bands: bands.map((band) => ({band, left: at(band.from), right: at(band.to)})),
  };
}

interface Scale extends Pick<Layout, 'times'> {
  readonly at: (time: number) => number;
  readonly end: number;
}

/** Goes through the times in order and gives each the least place that leaves room for all that ends there. */
function scale(operations: readonly Operation[], bands: readonly Band[], mostGap: number): Scale {
  const times = [
    ...new Set([
      ...operations.flatMap((each) => [each.call, each.return ?? each.call]),
      ...bands.flatMap(({from, to}) => [from, to]),
    ]),
  ]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const first = times[0] ?? 0;
  const stretch = SPREAD / Math.max((times.at(-1) ?? 0) - first, 1);
  const xs = new Map<number, number>();
  let x = EDGE - LEAST_GAP;
  let before = first;
  for (const time of times) {
    x += Math.max(LEAST_GAP, Math.min((time - before) * stretch, mostGap));
    for (const each of operations) {
      if (each.return === time) x = Math.max(x, (xs.get(each.call) ?? 0) + room(each));
    }
    xs.set(time, x);
    before = time;
  }
  const waiting = operations.filter((each) => each.return === null);
  const open = waiting.length > 0 ? LEAST_BAR : 0;
  const end = Math.max(x + open, ...waiting.map((each) => (xs.get(each.call) ?? 0) + room(each)));
  return {
    at: (time) => xs.get(time) ?? (time > before ? end : EDGE),
    end,
    times: [...xs].map(([time, place]) => ({time, x: place})),
  };
}

/** What stands on a bar: the operation, and a sign where it was refused or has no answer. */
function wordsOn(operation: Operation): string {
  const signs = {ok: ['', ''], fail: ['✗ ', ''], info: ['', ' …?']} as const;
  const [before, after] = signs[operation.outcome];
  return before + label(operation) + after;
}

/** The least width of a bar: its words, and an edge on both sides. */
function room(operation: Operation): number {
  return Math.max(LEAST_BAR, wordsOn(operation).length * LETTER + 18);
}

/** Each point in the middle of the span in which it can stand, and never left of the one before it. */
function pointsOf(
  operations: readonly Operation[],
  order: readonly number[],
  bars: readonly Bar[],
  at: (time: number) => number,
  end: number,
): Point[] {
  return spansOf(operations, order).map(({index, from, to}, place) => ({
    index,
    place: place + 1,
    x: (at(from) + (to === Infinity ? end - EDGE : at(to))) / 2,
    // On the bar's lower edge, clear of its words.
    y: (bars[index]?.middle ?? 0) + BAR / 2 + 5,
  }));
}
