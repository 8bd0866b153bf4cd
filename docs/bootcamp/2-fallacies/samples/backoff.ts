// #region strategies
/**
 * A number from 0 (included) to 1 (not included). A test passes one that it
 * controls.
 */
export type Chance = () => number;

export interface BackOff {
  readonly baseMs: number;
  readonly capMs: number;
}

/**
 * The longest wait before retry `retry`, which counts from 0: it doubles
 * until it meets the cap.
 */
export function ceilingMs({baseMs, capMs}: BackOff, retry: number): number {
  return Math.min(capMs, baseMs * 2 ** retry);
}

/** Full jitter: any wait from nothing to the ceiling. */
export function fullJitterMs(
  settings: BackOff,
  retry: number,
  chance: Chance,
): number {
  return chance() * ceilingMs(settings, retry);
}

/**
 * Equal jitter: half of the ceiling for certain, the other half by chance.
 */
export function equalJitterMs(
  settings: BackOff,
  retry: number,
  chance: Chance,
): number {
  const half = ceilingMs(settings, retry) / 2;
  return half + chance() * half;
}

/**
 * Decorrelated jitter: from the base to three times the last wait, which
 * starts as the base itself.
 */
export function decorrelatedJitterMs(
  {baseMs, capMs}: BackOff,
  lastMs: number,
  chance: Chance,
): number {
  return Math.min(capMs, baseMs + chance() * (3 * lastMs - baseMs));
}
// #endregion

// #region crowd
/** How many clients come back in each slot of `slotMs`, if all failed at time 0. */
export function clientsPerSlot(
  waitsMs: readonly number[],
  slotMs: number,
): ReadonlyMap<number, number> {
  const slots = new Map<number, number>();
  for (const wait of waitsMs) {
    const slot = Math.floor(wait / slotMs);
    slots.set(slot, (slots.get(slot) ?? 0) + 1);
  }
  return slots;
}

/** The greatest number of clients that come back within one slot. */
export const busiestSlot = (
  waitsMs: readonly number[],
  slotMs: number,
): number => Math.max(...clientsPerSlot(waitsMs, slotMs).values());
// #endregion
