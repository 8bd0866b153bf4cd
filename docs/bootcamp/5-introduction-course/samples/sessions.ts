// #region session
export interface Step {
  readonly kind: 'write' | 'read';
  /** Versions of one object count up from 1; 0 is the initial state. */
  readonly version: number;
}

/** One client's steps, in order. */
type Session = readonly Step[];

/** Whether no read is older than an earlier step of the given kind. */
function neverOlderThan(session: Session, kind: Step['kind']): boolean {
  let newest = 0;
  return session.every((step) => {
    if (step.kind === 'read' && step.version < newest) return false;
    if (step.kind === kind) newest = Math.max(newest, step.version);
    return true;
  });
}

export const readsYourWrites = (session: Session) =>
  neverOlderThan(session, 'write');

export const monotonicReads = (session: Session) =>
  neverOlderThan(session, 'read');
// #endregion

// #region cut
/**
 * Two replicas that a partition keeps apart. Each answers at once from its
 * own copy. The client writes version 1 at `left`, then reads at `next`.
 */
export function sessionDuringCut(next: 'left' | 'right'): Session {
  const copies = {left: 0, right: 0};
  copies.left = 1;
  return [
    {kind: 'write', version: 1},
    {kind: 'read', version: copies[next]},
  ];
}
// #endregion
