import {formatEvents} from '../../core/checking/editing.ts';
import type {HistoryEvent, Value} from '../../core/checking/history.ts';
import {scenarioLink} from '../../hooks/scenarioLink.ts';
import {LONGEST, LONGEST_TEXT, VERSION} from '../history/link-format.ts';

/**
 * The address at which the models lab judges these events of registers by every model; null if they are too long for an
 * address, or are not reads and writes alone.
 * @param page address of the lab that asks; the models lab stands beside it
 * @param initial what each register holds at first
 */
export function modelsLink(page: string, events: readonly HistoryEvent[], initial: Value): string | null {
  if (events.some(({f}) => f !== 'read' && f !== 'write')) return null;
  const beside = page.replace(/[^/]+\/$/, 'models/');
  const text = formatEvents(events);
  if (text.length > LONGEST_TEXT) return null;
  const changes = {text, ...(initial !== null && {initial})};
  const link = scenarioLink(beside, 'store-buffering', 0, VERSION, changes);
  return link.length > LONGEST ? null : link;
}
