import type {RightAnswer} from './right-answer.trial.ts';
import {at, rows} from './shown.trial.ts';

export const valence: RightAnswer = (instance) => {
  const next = new Map(rows(instance).map((row) => [at(row, 0), at(row, 1).split(', ')]));
  const decided = new Map(rows(instance).map((row) => [at(row, 0), at(row, 2)]));
  const below = (name: string): string[] => [
    decided.get(name) ?? '–',
    ...(next.get(name) ?? []).flatMap(below),
  ];
  const values = [...new Set(below('C0'))].filter((value) => value !== '–');
  return values.length === 2
    ? 'It is bivalent.'
    : values.length === 1
      ? `It is ${at(values, 0)}-valent.`
      : 'Neither value can be decided from it.';
};
