const months = 'January February March April May June July August September October November December';

/**
 * '23 November 2026', in UTC.
 * @param timeMs milliseconds since 1970
 */
export function dayInWords(timeMs: number): string {
  const date = new Date(timeMs);
  return `${date.getUTCDate()} ${months.split(' ')[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}
