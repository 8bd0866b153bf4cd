/** What a page may say to the worker. */
export type Message =
  /** The reader wants the new version, now. */
  | {readonly kind: 'take-over'}
  /** How much of the site is kept? */
  | {readonly kind: 'report'}
  /** Keep all of it, also where the browser asks to save data. */
  | {readonly kind: 'keep-all'};

/**
 * What the worker answers to 'report' and 'keep-all', through the port that came with the message. The worker that takes
 * the copies back answers null: it keeps nothing.
 */
export interface Report {
  readonly keptFiles: number;
  readonly allFiles: number;
  readonly sizeBytes: number;
}
