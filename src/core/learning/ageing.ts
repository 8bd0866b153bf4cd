/*
 * Claims that age: what holds now and may not next year. A word that says "now" of the world needs the month in which
 * somebody looked; a month is written 2026-11.
 */

/** What comes out anew in the world; in protocols 'the newest value' says nothing about this year. */
const published = 'edition|paper|release|report|research|result|study|work';

/** Words that say 'now' of the world. */
const words = [
  String.raw`(?<!(?:accepted|happened|received) )so far(?! (?:apart|as|away|from|that))`,
  String.raw`currently`,
  String.raw`today`,
  String.raw`newest (?:${published})s?`,
  String.raw`(?<!at the )latest(?! (?:entry|hour|one|state|timestamp|value|write))`,
  String.raw`at the moment`,
  String.raw`at present`,
  String.raw`nowadays`,
  String.raw`these days`,
  String.raw`to this day`,
  String.raw`(?<!(?:most|more|least) )recently`,
  String.raw`(?:this|last) year`,
  String.raw`as of (?:now|writing)`,
  String.raw`now (?:archived|called|deprecated|free|in its|known as|maintained|named|open source|owned|part of|retired|supports?)`,
];

const ageing = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${words.join('|')})(?![\p{L}\p{N}-])`, 'giu');

export interface AgeingWord {
  readonly word: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text that say 'now' of the world. */
export function ageingWords(text: string): AgeingWord[] {
  return [...text.matchAll(ageing)].map(({0: word, index}) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** Whether a text is a month: '2026-11'. */
export const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);

const names = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 'November 2026' */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${names[Number(number) - 1] ?? ''} ${year}`;
}

/** Whether a year and more has gone by from one month to another. */
export function isYearOld(month: string, now: string): boolean {
  const count = (each: string): number => {
    const [year, number] = each.split('-').map(Number);
    return (year ?? 0) * 12 + (number ?? 0);
  };
  return count(now) - count(month) >= 12;
}
