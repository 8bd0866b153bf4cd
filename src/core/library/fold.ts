import {authorsInWords, kindWords} from './words.ts';
import type {Resource} from './resource.ts';

/** Words without case and accents: what a reader types finds 'Preguiça' by 'preguica', 'TLA+' by 'tla'. */
export function foldWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** All that free words may find of an entry, a space before each word. */
export function searchText(resource: Resource, topics: Readonly<Record<string, string>>): string {
  const {title, year, why, watch, remark, kind, doi} = resource;
  const topicWords = resource.topics.map((topic) => topics[topic] ?? topic);
  const parts = [
    title,
    authorsInWords(resource),
    year,
    kindWords[kind],
    ...topicWords,
    why,
    watch,
    remark,
    doi,
  ];
  return foldWords(parts.filter((part) => part !== undefined).join(' '))
    .map((word) => ` ${word}`)
    .join('');
}
