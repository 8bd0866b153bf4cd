import {drawn} from './drawn.ts';
import type {Operation} from '../history.ts';

/** A history that books and papers argue with, by the name that it goes by. */
export interface Textbook {
  readonly name: string;
  /** What it shows, as a sentence. */
  readonly shows: string;
  /** Whose definitions it puts to the test. */
  readonly source: string;
  readonly operations: readonly Operation[];
}

export const textbook: readonly Textbook[] = [
  {
    name: 'stale read',
    shows: 'A write had returned, and a later read by somebody else does not see it. Only clocks can tell.',
    source: 'Herlihy and Wing 1990',
    operations: drawn('p: w x 1', 'q: r x - 4 7'),
  },
  {
    name: 'new-old inversion',
    shows: 'While one write is under way, a read sees its value and a later read does not.',
    source: 'Lamport 1986',
    operations: drawn('p: w x 1 0 9', 'q: r x 1 1 3, r x - 5 7'),
  },
  {
    name: 'flicker',
    shows: 'A read that overlaps a write returns what nobody wrote.',
    source: 'Lamport 1986',
    operations: drawn('p: w x 1 0 9', 'q: r x 7 3 5'),
  },
  {
    name: 'store buffering',
    shows: 'Each process writes, and then does not see the write of the other (Dekker’s two flags).',
    source: 'Lamport 1979',
    operations: drawn('p: w x 1, r y -', 'q: w y 1, r x -'),
  },
  {
    name: 'independent reads',
    shows: 'Two readers see two independent writes in different orders.',
    source: 'Lamport 1979',
    operations: drawn('p: w x 1', 'q: w y 1', 'r: r x 1, r y -', 's: r y 1, r x -'),
  },
  {
    name: 'message passing',
    shows: 'The flag is seen, and the data that was written before it is not.',
    source: 'Lipton and Sandberg 1988',
    operations: drawn('p: w x 1, w y 1', 'q: r y 1, r x -'),
  },
  {
    name: 'answer before the question',
    shows: 'Somebody sees the answer and not the question that it answers.',
    source: 'Ahamad and others 1995',
    operations: drawn('p: w x 1', 'q: r x 1, w y 2', 'r: r y 2, r x -'),
  },
  {
    name: 'two orders',
    shows: 'Two writes of one object that know nothing of each other, seen in both orders.',
    source: 'Ahamad and others 1995',
    operations: drawn('p: w x 1, r x 2', 'q: w x 2, r x 1'),
  },
  {
    name: 'a later arbiter',
    shows:
      'All agree on one order of writes, which puts another’s write between a process’s own and its read.',
    source: 'Bouajjani and others 2017',
    operations: drawn('p: w z 1, w x 1, w y 1', 'q: w x 2, r z -, r y 1, r x 2'),
  },
  {
    name: 'load buffering',
    shows: 'Each process reads what the other writes only afterwards: causes form a cycle.',
    source: 'Ahamad and others 1995',
    operations: drawn('p: r x 1, w y 1', 'q: r y 1, w x 1'),
  },
  {
    name: 'forgotten write',
    shows: 'A process does not see what it wrote itself.',
    source: 'Terry and others 1994',
    operations: drawn('p: w x 1, r x -'),
  },
  {
    name: 'going back',
    shows: 'A reader sees the new value, and then the old one again.',
    source: 'Terry and others 1994',
    operations: drawn('p: w x 1', 'q: r x 1, r x -'),
  },
];
