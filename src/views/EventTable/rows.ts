import type {Operation} from '../../core/checking/history.ts';
import {label, outcomeInWords, processInWords} from '../../core/checking/wording.ts';
import {clashLink} from '../Timeline/clash-links.ts';
import type {TextTable} from '../TextTable/table.ts';

export interface EventTableData {
  readonly operations: readonly Operation[];
  /** A witness order: the index of each operation. */
  readonly order?: readonly number[];
  /** Operations that no order explains, by index. */
  readonly clash?: readonly number[];
  /** What times are: microseconds of a simulation, or places in a list of events. */
  readonly clock?: 'microseconds' | 'places';
}

/** All that a timeline shows, an operation a row, in call order. */
export function eventRows({operations, order = [], clash = [], clock = 'places'}: EventTableData): TextTable {
  const time = (at: number) => (clock === 'microseconds' ? `${at / 1000} ms` : String(at + 1));
  const when = clock === 'places' ? ' at event' : '';
  const sorted = operations.map((operation, index) => ({operation, index}));
  const link = clashLink(operations, clash);
  sorted.sort((a, b) => a.operation.call - b.operation.call || a.index - b.index);
  return {
    head: [
      'Process',
      'Operation',
      `Called${when}`,
      `Ended${when}`,
      'Outcome',
      ...(order.length > 0 ? ['Place in the order'] : []),
      ...(clash.length > 0 ? ['Clashes'] : []),
      ...(link ? ['Why'] : []),
    ],
    rows: sorted.map(({operation, index}) => [
      processInWords(operation.process),
      label(operation),
      time(operation.call),
      operation.return === null ? 'still waiting' : time(operation.return),
      outcomeInWords(operation),
      ...(order.length > 0 ? [order.includes(index) ? String(order.indexOf(index) + 1) : 'not in it'] : []),
      ...(clash.length > 0 ? [clash.includes(index) ? 'clashes' : ''] : []),
      ...(link ? [index === link.to ? link.words.join(' ') : ''] : []),
    ]),
  };
}
