import type {LabText} from '../frame/LabText.ts';
import {answer} from './judging.ts';
import {exampleNames, examples, requireExample} from './scenarios.ts';
import {begin} from './session.ts';
import {historyTable, levelTable} from './tables.ts';
import {saidOf} from './words.ts';

/** The lab in words: the example it begins with, the levels that it leaves, and in short what is said of the others. */
export function tell(name: string): LabText {
  const first = requireExample(name);
  const {title = '', intro = ''} = examples.get(first) ?? {};
  const session = begin(first);
  return {
    title: 'Transactions',
    intro,
    parts: [
      {said: `${title}.`, table: historyTable(session.transactions)},
      {said: inShort(first), table: levelTable(answer(session))},
      ...exampleNames.filter((each) => each !== first).map((each) => ({said: inShort(each)})),
    ],
  };
}

function inShort(name: string): string {
  const {title = '', intro = ''} = examples.get(name) ?? {};
  const {transactions, ...session} = begin(name);
  const found = answer({...session, transactions});
  const anomaly = found.anomalies.find(({cycle}) => cycle !== undefined) ?? found.anomalies[0];
  const {word, sentence} = saidOf({transactions, answer: found, anomaly});
  return `${title}. ${intro} ${word} ${sentence}`;
}
