import {at} from './shown.trial.ts';

/* Counts and numbers as answers say them. */

export const replicas = (count: number, one = 'replica'): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}.`;

export const fixed = (value: number, places: number): string =>
  Number(value.toFixed(places)).toLocaleString('en-GB', {maximumFractionDigits: places});

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${at(words, words.length - 1)}`;

export const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
