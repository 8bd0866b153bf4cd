import type {Reading} from './marks.ts';
import type {Access, Kind, Level, Resource} from './resource.ts';

export const kindWords: Readonly<Record<Kind, string>> = {
  paper: 'Paper',
  book: 'Book',
  course: 'Course',
  blog: 'Web page',
  tool: 'Tool',
  video: 'Talk',
};

export const levelWords: Readonly<Record<Level, string>> = {
  1: 'First reading',
  2: 'After the lessons',
  3: 'For specialists',
};

export const accessWords: Readonly<Record<Access, string>> = {
  free: 'Free',
  registration: 'Needs registration',
  paywall: 'Behind a paywall',
};

export const readingWords: Readonly<Record<Reading, string>> = {
  'to-read': 'To read',
  read: 'Read',
  unread: 'Not read yet',
};

/** 'Seth Gilbert and Nancy Lynch', 'James C. Corbett, Jeffrey Dean and others'; empty where nobody is known. */
export function authorsInWords({authors = []}: Pick<Resource, 'authors'>): string {
  const last = authors.at(-1);
  if (last === undefined || authors.length === 1) return last ?? '';
  return `${authors.slice(0, -1).join(', ')} and ${last}`;
}

/** '9 pages', '61 minutes'; empty where the length is not known. */
export function lengthInWords({pages, minutes}: Pick<Resource, 'pages' | 'minutes'>): string {
  const parts = [pages && `${pages} ${pages === 1 ? 'page' : 'pages'}`, minutes && `${minutes} minutes`];
  return parts.filter(Boolean).join(', ');
}

/** '1 entry', '12 entries'. */
export const entriesInWords = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;
