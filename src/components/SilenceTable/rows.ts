import type {SilenceRow} from '../../core/exploring/silence.ts';
import type {ValenceName} from '../../core/exploring/valence.ts';
import type {TextTable} from '../../views/TextTable/table.ts';

const decidable: Readonly<Record<ValenceName, string>> = {
  bivalent: '0 or 1',
  zero: '0',
  one: '1',
  never: 'nothing, ever',
};

/** Which decisions are left when one process never takes a step, a process a row. */
export function silenceRows(silences: readonly SilenceRow[]): TextTable {
  return {
    head: ['Never takes a step', 'The others can decide', 'Configurations'],
    rows: silences.map(({process, values, configurations}) => [
      process,
      decidable[values],
      String(configurations),
    ]),
  };
}
