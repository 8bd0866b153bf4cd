/** A call as a waterfall shows it. Times are in milliseconds since it began. */
export interface WaterfallCall {
  readonly label: string;
  /** When its caller knew; null for one that waits for ever. */
  readonly end: number | null;
  readonly ok: boolean;
  readonly attempts: readonly WaterfallAttempt[];
  /** How the same call went in a run that it is compared with. */
  readonly before?: Pick<WaterfallCall, 'end' | 'ok'>;
}

export interface WaterfallAttempt {
  readonly from: number;
  /** When its caller was answered or gave it up; null while it waits. */
  readonly to: number | null;
  /** When a worker had it; null where none did. */
  readonly served: readonly [from: number, to: number] | null;
  readonly ok: boolean;
  /** What became of it, in a word or two: 'ok', 'reply lost, timed out'. */
  readonly fate: string;
  /** How deep it is nested: 0 for an attempt of the call itself. */
  readonly depth: number;
}
