import {counted, listed} from '../../core/review/words.ts';

/** A day on which something comes again. */
export interface ReviewDay {
  /** Counted from 1970-01-01. */
  readonly day: number;
  /** What each is about. */
  readonly about: readonly string[];
}

interface Options {
  /** Where reviews are held. */
  readonly address: string;
  /** The moment at which the file is made: '20261129T231500Z'. */
  readonly stamp: string;
}

const DAY_MS = 86_400_000;
/** Of what is due on a day, so many are named. */
const MOST_NAMED = 8;
/** RFC 5545, section 3.1. */
const MOST_OCTETS = 75;

/**
 * The days as an iCalendar file (RFC 5545): an event for each, without an hour, that blocks no time. A day keeps its UID, so
 * that a file which is imported again brings it up to date.
 */
export function calendar(days: readonly ReviewDay[], {address, stamp}: Options): string {
  const host = new URL(address).host;
  const events = days.flatMap(({day, about}) => [
    'BEGIN:VEVENT',
    `UID:review-${day}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY:${escaped(`Review: ${counted(about.length, 'question')}`)}`,
    `DESCRIPTION:${escaped(descriptionOf(about))}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Distributed Systems Bootcamp//Reviews//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function descriptionOf(about: readonly string[]): string {
  const named = about.slice(0, MOST_NAMED);
  const more = about.length - named.length;
  return listed(more > 0 ? [...named, `${more} more`] : named);
}

const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');

/** Section 3.3.11. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** In lines of so many octets of UTF-8 at most, each but the first begun by a space. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += sign;
    octets += size;
  }
  return lines.join('\r\n');
}
