import type {Operation, Process} from '../../core/checking/history.ts';
import {label, valueInWords} from '../../core/checking/wording.ts';
import type {Report} from './report.ts';

const COLUMNS = 88;

/** The end of a run as a drawing in letters: one line per client, `=` a request that was answered, `~` one that was not. */
export function textTimeline({excerpt, bands, from, to}: Report): string {
  const column = (time: number) =>
    Math.min(COLUMNS - 1, Math.max(0, Math.round(((time - from) / Math.max(1, to - from)) * (COLUMNS - 1))));
  const clients = [...new Set(excerpt.map(({process}) => process))].sort();
  const names = ['faults', ...clients.map(String)];
  const width = Math.max(...names.map((name) => name.length));
  const faults = Array.from({length: COLUMNS}, () => ' ');
  for (const band of bands) {
    if (band.to < from) continue;
    for (let place = column(band.from); place <= column(band.to); place++) faults[place] = '#';
  }
  const rows = [faults.join(''), ...clients.map((client) => row(client, excerpt, column))];
  return rows.map((cells, place) => `${(names[place] ?? '').padEnd(width)} |${cells}|`).join('\n');
}

/** `w1`, `r0`; of a read without an answer `read`. */
function shortLabel(operation: Operation): string {
  const {f, value, outcome} = operation;
  return f === 'read' && outcome !== 'ok' ? label(operation) : `${f.charAt(0)}${valueInWords(value)}`;
}

function row(client: Process, excerpt: readonly Operation[], column: (time: number) => number): string {
  const cells = Array.from({length: COLUMNS}, () => ' ');
  for (const each of excerpt) {
    if (each.process !== client) continue;
    const [first, last] = [column(each.call), column(each.return ?? Infinity)];
    const words = shortLabel(each);
    const fill = each.outcome === 'ok' ? '=' : each.outcome === 'fail' ? 'x' : '~';
    for (let place = first; place <= last; place++) cells[place] = fill;
    if (last - first > words.length)
      for (let k = 0; k < words.length; k++) cells[first + 1 + k] = words[k] ?? '';
    cells[first] = '[';
  }
  return cells.join('');
}
