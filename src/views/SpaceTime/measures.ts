/* The sizes of a space-time diagram, in pixels. */

/** Half the width of an event's mark. */
export const MARK = 6;
export const LINE_HEIGHT = 17;
/** The mean width of a character of the labels; labels are short, so a guess on the safe side serves. */
export const CHARACTER = 7.1;
export const COLUMN = 112;
export const ROW = 46;
/** Where the names of the processes stand. */
export const HEAD = 22;
/** Where the first row stands, and what is left below the last. */
export const TOP = 58;
export const FOOT = 34;
export const EDGE = 8;

/** To a tenth of a pixel, so that server and browser write the same digits. */
export const round = (length: number): number => Math.round(length * 10) / 10;
