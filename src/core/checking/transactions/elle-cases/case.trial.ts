import type {Level} from '../levels.ts';
import type {TransactionSpec} from '../read-transactions.ts';

/**
 * The histories that Elle's own tests and elle-cli's files judge, each retold with keys and values of our own, with the
 * anomalies that are named there (jepsen-io/elle, `test/elle`; ligurio/elle-cli, `histories/elle`). What Elle calls
 * G-single-item and G-nonadjacent-item has the name without `-item` here; its future-read is called internal.
 */
export interface ElleCase {
  /** The test there, or the file. */
  readonly there: string;
  readonly spec: TransactionSpec;
  readonly lines: readonly string[];
  /** What is named there; empty: valid. */
  readonly anomalies: readonly string[];
  /** Of what Elle says that the history is not, the levels that are on our map. */
  readonly not: readonly Level[];
  /** Why we say more or less; the names that are ours alone, or theirs alone. */
  readonly apart?: {
    readonly why: string;
    readonly ours?: readonly string[];
    readonly theirs?: readonly string[];
  };
}

/** What Elle's own tests or files say of a history of lists. */
export const lists = (
  there: string,
  lines: readonly string[],
  anomalies: readonly string[],
  not: readonly Level[],
  apart?: ElleCase['apart'],
): ElleCase => ({there, spec: 'list-append', lines, anomalies, not, ...(apart && {apart})});

/** The same of a history of registers. */
export const registers = (...[there, lines, anomalies, not, apart]: Parameters<typeof lists>): ElleCase => ({
  ...lists(there, lines, anomalies, not, apart),
  spec: 'rw-register',
});
