// #region loop
/** How many copies of each service should run, or do. */
export type Counts = Readonly<Record<string, number>>;

export interface Action {
  readonly service: string;
  readonly change: 1 | -1;
}

/** One difference between the target and what is there, or none. */
export function nextAction(target: Counts, real: Counts): Action | null {
  for (const service of new Set([
    ...Object.keys(target),
    ...Object.keys(real),
  ])) {
    const difference = (target[service] ?? 0) - (real[service] ?? 0);
    if (difference !== 0) return {service, change: difference > 0 ? 1 : -1};
  }
  return null;
}

export const apply = (real: Counts, {service, change}: Action): Counts => ({
  ...real,
  [service]: (real[service] ?? 0) + change,
});
// #endregion
