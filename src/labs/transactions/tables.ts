import {levelDefinitions} from '../../core/checking/transactions/definitions.ts';
import {availabilityOfLevel, levels} from '../../core/checking/transactions/levels.ts';
import type {Transaction} from '../../core/checking/transactions/transaction.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import type {Answer} from './judging.ts';
import {anomalyHere, lightInWords, lightOf, nameOf, processInWords, stepInWords} from './words.ts';

/** Each level, and what the history leaves of it. */
export function levelTable(answer: Answer | null): TextTable {
  return {
    head: ['Level', 'Verdict', 'In a cut', 'Promises', 'After', 'Remarks'],
    rows: levels.map((name) => {
      const {says, source, differs} = levelDefinitions[name];
      return [name, lightInWords[lightOf(name, answer)], availabilityOfLevel(name), says, source, differs];
    }),
  };
}

const ends = {ok: 'committed', fail: 'aborted', info: 'nobody knows'} as const;

/** The history, a transaction a row. */
export function historyTable(transactions: readonly Transaction[]): TextTable {
  return {
    head: ['Transaction', 'By', 'Steps', 'It was', 'From event', 'to event'],
    rows: transactions.map(({process, steps, outcome, call, return: end}, index) => [
      nameOf(index),
      processInWords(process),
      steps.map((step) => stepInWords(step, outcome)).join(', '),
      ends[outcome],
      String(call + 1),
      Number.isFinite(end) ? String(end + 1) : '',
    ]),
  };
}

/** What was found, in words. */
export function anomalyTable({anomalies}: Answer): TextTable {
  return {
    head: ['Anomaly', 'What happened'],
    rows: anomalies.map((anomaly) => [anomaly.name, anomalyHere(anomaly)]),
  };
}
