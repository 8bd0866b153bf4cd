import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Entry} from '../../core/simulation/log.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import {entryInWords, seconds} from './words.ts';

/** Everything that has happened, one row per entry of the log. */
export function logRows(log: readonly Entry<RegisterBody>[]): TextTable {
  return {
    head: ['Time', 'What happened', 'What came of it'],
    rows: log.map((entry) => {
      const {what, then} = entryInWords(entry);
      return [seconds(entry.at), what, then.join('; ')];
    }),
  };
}
