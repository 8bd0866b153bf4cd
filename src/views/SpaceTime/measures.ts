/* The sizes of a space-time diagram, in pixels. */

/** Half the width of an event's mark. */
export const MARK = 6;
/** How far from its middle an event that acts is hit: its neighbours stand a row away. */
export const TARGET = 23;
export const LINE_HEIGHT = 17;
/** The mean width of a character of the labels; labels are short, so a guess on the safe side serves. */
export const CHARACTER = 7.1;
export const ROW = 46;

/** How much room labels and columns have: the letters of a label's line, and pixels between two processes. */
export interface Room {
  readonly characters: number;
  readonly column: number;
}

/** From the usual room to the least in which a picture can be read. */
export const ROOMS: readonly [Room, ...Room[]] = [
  {characters: 18, column: 112},
  {characters: 14, column: 102},
  {characters: 12, column: 94},
  {characters: 10, column: 86},
  {characters: 9, column: 76},
  {characters: 8, column: 66},
];

/** What a window of 360 pixels shows of a picture, drawn at four fifths of its size. */
export const PHONE = 320 / 0.8;

/** Where the names of the processes stand. */
export const HEAD = 22;
/** How high they are by themselves. */
export const NAMES = 34;
/** Where the first row stands, and what is left below the last. */
export const TOP = 58;
export const FOOT = 34;
export const EDGE = 8;

/** To a tenth of a pixel, so that server and browser write the same digits. */
export const round = (length: number): number => Math.round(length * 10) / 10;
