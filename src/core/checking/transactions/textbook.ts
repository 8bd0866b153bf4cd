import type {TransactionSpec} from './read-transactions.ts';
import type {Transaction} from './transaction.ts';
import {written} from './written.ts';

/** A history of transactions that books and papers argue with, by the name that it goes by. */
export interface TransactionsTextbook {
  readonly name: string;
  /** The anomaly that it is an example of, as the checker names it; null: of none. */
  readonly anomaly: string | null;
  /** What it shows, as a sentence. */
  readonly shows: string;
  readonly source: string;
  readonly spec: TransactionSpec;
  readonly transactions: readonly Transaction[];
}

/** From what the weakest level forbids to what only the strongest does. */
export const transactionsTextbook: readonly TransactionsTextbook[] = [
  {
    name: 'dirty write',
    anomaly: 'G0',
    shows: 'Two transactions write the same two lists, and each is in front once.',
    source: 'Adya 1999',
    spec: 'list-append',
    transactions: written('list-append', 'a ok a x 1, a y 1', 'b ok a x 2, a y 2', 'c ok r x 12, r y 21'),
  },
  {
    name: 'aborted read',
    anomaly: 'G1a',
    shows: 'A transaction is aborted, and another has read what it wrote.',
    source: 'Adya 1999',
    spec: 'rw-register',
    transactions: written('rw-register', 'a fail w x 1', 'b ok r x 1'),
  },
  {
    name: 'dirty update',
    anomaly: 'dirty update',
    shows: 'A committed transaction builds on what an aborted one left behind.',
    source: 'Kingsbury and Alvaro 2020',
    spec: 'list-append',
    transactions: written('list-append', 'a fail a x 1', 'b ok a x 2', 'c ok r x 12'),
  },
  {
    name: 'intermediate read',
    anomaly: 'G1b',
    shows: 'A transaction is seen halfway: what it wrote first is read, and it wrote again.',
    source: 'Adya 1999',
    spec: 'rw-register',
    transactions: written('rw-register', 'a ok w x 1, w x 2', 'b ok r x 1'),
  },
  {
    name: 'circular information flow',
    anomaly: 'G1c',
    shows: 'Each of two transactions has read what the other wrote.',
    source: 'Adya 1999',
    spec: 'rw-register',
    transactions: written('rw-register', 'a ok w x 1, r y 1', 'b ok w y 1, r x 1'),
  },
  {
    name: 'lost update',
    anomaly: 'lost update',
    shows: 'Two transactions read the same version and each puts its own in its place: one of them is lost.',
    source: 'Berenson and others 1995',
    spec: 'rw-register',
    transactions: written('rw-register', 'a ok w x 1', 'b ok r x 1, w x 2', 'c ok r x 1, w x 3'),
  },
  {
    name: 'read skew',
    anomaly: 'G-single',
    shows: 'One write of a transaction is seen, and its other write is missed.',
    source: 'Berenson and others 1995',
    spec: 'rw-register',
    transactions: written('rw-register', 'a ok w x 1, w y 1', 'b ok r x 1, r y -'),
  },
  {
    name: 'long fork',
    anomaly: 'G-nonadjacent',
    shows: 'Two readers see two independent writes in different orders, as if there were two states.',
    source: 'Sovran and others 2011',
    spec: 'rw-register',
    transactions: written(
      'rw-register',
      'a ok w x 1',
      'b ok w y 1',
      'c ok r x 1, r y -',
      'd ok r x -, r y 1',
    ),
  },
  {
    name: 'write skew',
    anomaly: 'G2-item',
    shows: 'Two transactions read the same two registers, and each writes another of them.',
    source: 'Berenson and others 1995',
    spec: 'rw-register',
    transactions: written('rw-register', 'a ok r x -, r y -, w x 1', 'b ok r x -, r y -, w y 2'),
  },
  {
    name: 'read-only anomaly',
    anomaly: 'G2-item',
    shows: 'The two that write could have run one after the other, until somebody reads in between.',
    source: 'Fekete, O’Neil and O’Neil 2004',
    spec: 'rw-register',
    transactions: written(
      'rw-register',
      'a ok r x -, r y -, w x 2',
      'b ok 1 2 r y -, w y 1',
      'c ok 3 4 r x -, r y 1',
    ),
  },
  {
    name: 'own write missed',
    anomaly: 'G-single-process',
    shows: 'A process does not see what it has committed itself.',
    source: 'Daudjee and Salem 2004',
    spec: 'rw-register',
    transactions: written('rw-register', 'a ok 1 2 w x 1', 'a ok 3 4 r x -'),
  },
  {
    name: 'stale read',
    anomaly: 'G-single-realtime',
    shows: 'A transaction had been committed, and a later one by somebody else does not see it.',
    source: 'Herlihy and Wing 1990',
    spec: 'rw-register',
    transactions: written('rw-register', 'a ok 1 2 w x 1', 'b ok 3 4 r x -'),
  },
  {
    name: 'serial order',
    anomaly: null,
    shows: 'Four transactions overlap, and yet an order explains all that they read.',
    source: 'Adya, Liskov and O’Neil 2000, figure 3',
    spec: 'list-append',
    transactions: written(
      'list-append',
      'a ok a z 1, a x 1, a y 1',
      'b ok r x 1, a y 2',
      'c ok r y 12, a z 3',
      'd ok r z 13',
    ),
  },
];
