/** One direction of a chart: what it measures and how. */
export interface Axis {
  /** What is measured: 'round trip'. */
  readonly label: string;
  /** In what: 'ms'. */
  readonly unit?: string;
  /** Equal steps ('linear'), or equal factors ('log', where every value is above zero). */
  readonly scale?: 'linear' | 'log';
  /** The ends, where the data's own are not the ones to show. */
  readonly from?: number;
  readonly to?: number;
  /** Marks with words of their own, instead of computed ones. */
  readonly ticks?: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Maps values of an axis to a length, and carries the axis' marks. */
export interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly from: number;
  readonly to: number;
}

// Marked, so that a page whose charts the server has drawn does not make it: that takes a phone 50 ms.
const numbers = /* @__PURE__ */ new Intl.NumberFormat('en-GB', {maximumSignificantDigits: 4});

/** 1,500 in full, 2,000,000 as 2 M. (Intl's own short form differs between the server and some browsers.) */
const inWords = (value: number): string =>
  Math.abs(value) >= 1e6 ? `${numbers.format(value / 1e6)} M` : numbers.format(value);

/**
 * The scale of an axis over its data, from length `start` to length `end` of the drawing.
 * @throws where a log axis would show zero or less, which has no place on it
 */
export function scaleOf(axis: Axis, values: readonly number[], start: number, end: number): Scale {
  const log = axis.scale === 'log';
  const marks = log ? logMarks : linearMarks;
  const low = axis.from ?? (log ? Math.min(...values) : Math.min(0, ...values));
  const high = axis.to ?? Math.max(...values);
  if (log && low <= 0) {
    throw new Error(
      `The axis "${axis.label}" is logarithmic and its data begin at ${low}. Begin above zero.`,
    );
  }
  const positions = axis.ticks?.map(({at}) => at) ?? marks(low, high);
  const from = Math.min(low, ...positions);
  const to = Math.max(high, ...positions);
  const share = log
    ? (value: number) => Math.log(value / from) / Math.log(to / from)
    : (value: number) => (value - from) / (to - from || 1);
  return {
    from,
    to,
    place: (value) => start + share(value) * (end - start),
    ticks: axis.ticks ?? positions.map((at) => ({at, text: inWords(at)})),
  };
}

/** Round values, at most seven, 1, 2 or 5 times a power of ten apart, that enclose the data. */
export function linearMarks(low: number, high: number): number[] {
  if (low === high) return [low, low + 1];
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  // A little below the last step, or 0.1 + 0.2 would add a mark.
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({length: last - first + 1}, (_, index) => rounded((first + index) * step));
}

/** The powers of ten that enclose the data, thinned to at most seven. */
export function logMarks(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  const every = Math.ceil((last - first) / 6);
  const count = Math.ceil((last - first) / every) + 1;
  return Array.from({length: count}, (_, index) => rounded(10 ** (first + index * every)));
}

/** Without the last digits, which are the computer's and not the data's. */
const rounded = (value: number): number => Number(value.toPrecision(12));
