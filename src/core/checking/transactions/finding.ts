import type {Edge} from './graph.ts';

/** Something that a transactional database at some level must not do. */
export interface Anomaly {
  readonly name: string;
  /** What happened, in a sentence without its end. */
  readonly says: string;
  /** Indexes of the transactions that take part. */
  readonly transactions: readonly number[];
  /** If it is a cycle: its edges in turn. */
  readonly cycle?: readonly Edge[];
}
