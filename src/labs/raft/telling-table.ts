import type {TextTable} from '../../views/TextTable/table.ts';
import {momentsOf, type Place} from './session.ts';
import {momentInWords, seconds} from './words.ts';

/** What mattered in a run so far: faults, elections, commits, answers. */
export function tellingTable(place: Place): TextTable {
  return {
    head: ['Time', 'What mattered'],
    rows: momentsOf(place).map((each) => [seconds(each.at), momentInWords(each)]),
  };
}
