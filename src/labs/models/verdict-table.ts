import type {Operation} from '../../core/checking/history.ts';
import {availabilityOf} from '../../core/checking/models/availability.ts';
import {definitions} from '../../core/checking/models/definitions.ts';
import type {Judged} from '../../core/checking/models/judge-all.ts';
import {modelNames} from '../../core/checking/models/names.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import {kindInWords, saidBy} from './words.ts';

/** What each model says of a history, with its order or its reason. */
export function verdictTable(operations: readonly Operation[], judged: Partial<Judged>): TextTable {
  return {
    head: ['Model', 'Verdict', 'In a cut', 'Why'],
    rows: modelNames.map((name) => {
      const verdict = judged[name];
      return [
        name,
        kindInWords(verdict?.kind ?? 'dark'),
        availabilityOf(name),
        verdict ? saidBy(name, operations, verdict).sentence : '',
      ];
    }),
  };
}

/** Each model's definition. */
export const definitionTable: TextTable = {
  head: ['Model', 'Promises', 'After', 'Where papers differ'],
  rows: modelNames.map((name) => {
    const {says, source, differs = ''} = definitions[name];
    return [name, says, source, differs];
  }),
};
