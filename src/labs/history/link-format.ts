/** Goes up when the data of an older link would mean something else. */
export const VERSION = 1;

/** A longer text is not even compressed: no address could hold it. */
export const LONGEST_TEXT = 100_000;

/** Longer addresses are cut short by some programs that pass them on. */
export const LONGEST = 6000;
