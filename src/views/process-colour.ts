/** The colours of processes come round again after the fifth; their names never do. */
export function processColour(process: number): string {
  return `var(--color-process-${(process % 5) + 1})`;
}
