/** A day from `today`, in words: 'today', 'tomorrow', 'in 5 days'. */
export function inDays(day: number, today: number): string {
  const days = day - today;
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** A stretch of days as a button says it: '1 day', '3 weeks', '4 months'. */
export function stretch(days: number): string {
  const [count, unit] =
    days < 21
      ? [days, 'day']
      : days < 90
        ? [Math.round(days / 7), 'week']
        : days < 730
          ? [Math.round(days / 30.4), 'month']
          : [Math.round(days / 365), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const DAY_MS = 86_400_000;

/** 'Thu 3 December': a day as a calendar has it. */
export const dayName = (day: number): string =>
  new Intl.DateTimeFormat('en-GB', {weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC'}).format(
    day * DAY_MS,
  );

/** '3 December 2026' */
export const dayInFull = (day: number): string =>
  new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(
    day * DAY_MS,
  );
