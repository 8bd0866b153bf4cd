import type {Outcome} from './reply.ts';

// #region check
/** A number that a client asked to be added, and how the request ended. */
export interface Add {
  readonly value: number;
  readonly outcome: Outcome;
}

export interface SetVerdict {
  /** Acknowledged, and absent at the end. */
  readonly lost: readonly number[];
  /** Reported as certainly not done, and present all the same. */
  readonly revived: readonly number[];
  /** The caller was never told; they are there. No promise is broken. */
  readonly recovered: readonly number[];
}

/** Compares what was promised with what a last read found. */
export function checkSet(
  adds: readonly Add[],
  found: ReadonlySet<number>,
): SetVerdict {
  const ended = (outcome: Outcome, present: boolean) =>
    adds
      .filter((add) => add.outcome === outcome)
      .map(({value}) => value)
      .filter((value) => found.has(value) === present);
  return {
    lost: ended('ok', false),
    revived: ended('fail', true),
    recovered: ended('info', true),
  };
}
// #endregion

// #region failover
/**
 * A primary copies to its replica with a delay. It is cut off after
 * `copied` writes, acknowledges the rest alone, and is then made a replica
 * of the new primary. What is left is what had been copied.
 */
export function failover(writes: number, copied: number): SetVerdict {
  const all = Array.from({length: writes}, (_, value) => value);
  const adds = all.map((value): Add => ({value, outcome: 'ok'}));
  const newPrimary = new Set(all.slice(0, copied));
  return checkSet(adds, newPrimary);
}
// #endregion
