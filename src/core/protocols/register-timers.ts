/** What a timer of a replica or a client of a register is for. */
export type TimerKind = 'deadline' | 'resend' | 'timeout' | 'pause';

/** A timer's name: its kind, and where a replica has one for each operation, which. */
export function timerName(kind: TimerKind, op?: string): string {
  return op === undefined ? kind : `${kind} ${op}`;
}

/** @param timer what `timerName` gave */
export function timerParts(timer: string): {readonly kind: TimerKind; readonly op: string} {
  const [kind = '', op = ''] = timer.split(' ', 2);
  return {kind: kind as TimerKind, op};
}
