import type {ItemValue} from './progress.ts';

/** What is kept of a challenge that was met, or of an exercise that was done. */
export interface Win {
  /** 'met', 'done', or the points that were reached. */
  readonly word: string;
  /** The day, counted from 1970-01-01 in the reader's own time zone; null where it was not kept. */
  readonly day: number | null;
  /** What follows the address of the lab's page in a link that replays the run; null where none was kept. */
  readonly run: string | null;
}

/** A longer run is not kept: the whole record has to go into a link, and many wins stand in it. */
export const LONGEST_RUN = 1500;
/** The longest value: a run with its word and its day. */
export const LONGEST_WIN = LONGEST_RUN + 20;

/** `labs/LAB/dares/NAME` and `labs/workbench/exercises/NAME` */
const form = /^labs\/([a-z]+)\/(?:dares|exercises)\/[a-z0-9-]+$/;

export const isWinKey = (key: string): boolean => form.test(key);

/** The lab of a win: the name of its page among the labs. */
export const labOf = (key: string): string | undefined => form.exec(key)?.[1];

/** As one short text: 'met 20788 ?preset=lease&seed=1#1.N4Ig…'. */
export function writeWin({word, day, run}: Win): string {
  if (day === null) return word;
  const kept = run === null ? null : readRun(run);
  return kept === null ? `${word} ${day}` : `${word} ${day} ${kept}`;
}

/** Undefined for what is no win. A day or a run that no page of this site has written counts as not kept. */
export function readWin(value: ItemValue): Win | undefined {
  if (typeof value !== 'string' || !/^(?:met|done|\d{1,4})(?= |$)/.test(value)) return undefined;
  const [word = '', day = '', run = '', ...rest] = value.split(' ');
  const isDay = /^\d{1,6}$/.test(day);
  return {word, day: isDay ? Number(day) : null, run: isDay && rest.length === 0 ? readRun(run) : null};
}

export const isWon = (value: ItemValue): boolean => readWin(value) !== undefined;

/**
 * A run as `scenarioLink` writes it: a query and a fragment, in letters that lead nowhere but to the page before them. A
 * record may come from anywhere, so nothing else of it goes into an address.
 */
function readRun(text: string): string | null {
  const isRun = /^\?preset=[A-Za-z0-9_.~-]{1,80}&seed=\d{1,10}(?:#\d{1,6}\.[A-Za-z0-9_~-]+)?$/.test(text);
  return isRun && text.length <= LONGEST_RUN ? text : null;
}
