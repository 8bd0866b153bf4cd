import type {SurveyRow} from '../../core/exploring/survey.ts';
import type {ValenceName} from '../../core/exploring/valence.ts';
import type {TextTable} from '../../views/TextTable/table.ts';

const startWords: Readonly<Record<ValenceName, string>> = {
  bivalent: 'bivalent',
  zero: '0-valent',
  one: '1-valent',
  never: 'never decides',
};

/** What a protocol does from each of its inputs, in words and numbers. */
export function protocolRows(rows: readonly SurveyRow[]): TextTable {
  return {
    head: [
      'Inputs',
      'The start is',
      'Configurations',
      'Steps',
      'Bivalent',
      '0-valent',
      '1-valent',
      'Both values decided',
    ],
    rows: rows.map(({inputs, valence, counts}) => [
      inputs.join(', '),
      startWords[valence],
      String(counts.configurations),
      String(counts.transitions),
      String(counts.bivalent),
      String(counts.zeroValent),
      String(counts.oneValent),
      String(counts.violations),
    ]),
  };
}
