import type {HistoryEvent, Value} from '../../core/checking/history.ts';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import {LONGEST, LONGEST_TEXT, VERSION} from './link-format.ts';
import {formatEvents} from '../../core/checking/editing.ts';

/** Who writes what an object begins with, so that a checker whose objects begin empty knows it. */
const FIRST = 'beginning';

/**
 * The address at which the history lab judges these events of a register; null if they are too long for an address.
 * @param page address of the lab that asks; the history lab stands beside it
 */
export function judgeLink(page: string, events: readonly HistoryEvent[], initial: Value): string | null {
  const beside = page.replace(/[^/]+\/$/, 'history/');
  const text = historyLines(events, initial);
  if (text.length > LONGEST_TEXT) return null;
  const link = scenarioLink(beside, 'split-brain', 0, VERSION, {text});
  return link.length > LONGEST ? null : link;
}

/** A history as `check-history` reads it, one event per line; first of all the register gets its initial value. */
export function historyLines(events: readonly HistoryEvent[], initial: Value): string {
  // Nothing is what a register of the checker holds anyway.
  if (initial === null) return formatEvents(events);
  const written = {process: FIRST, f: 'write', value: initial} as const;
  return formatEvents([{...written, type: 'invoke'}, {...written, type: 'ok'}, ...events]);
}
