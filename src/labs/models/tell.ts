import {judgeAll} from '../../core/checking/models/judge-all.ts';
import {eventRows} from '../../views/EventTable/rows.ts';
import type {LabText} from '../frame/LabText.ts';
import {exampleNames, examples, requireExample} from './scenarios.ts';
import {begin, operationsOf} from './session.ts';
import {verdictTable} from './verdict-table.ts';
import {saidByAll} from './words.ts';

/** The lab in words: the example it begins with, judged by every model, and in short what is said of the others. */
export function tell(name: string): LabText {
  const first = requireExample(name);
  const {title, intro} = examples.get(first) ?? {title: '', intro: ''};
  const operations = operationsOf(begin(first));
  const others = exampleNames.filter((each) => each !== first);
  return {
    title: 'Consistency models',
    intro,
    parts: [
      {said: `${title}.`, table: eventRows({operations})},
      {said: inShort(first), table: verdictTable(operations, judgeAll(operations))},
      ...others.map((each) => ({said: inShort(each)})),
    ],
  };
}

function inShort(name: string): string {
  const {title = '', intro = ''} = examples.get(name) ?? {};
  const {word, sentence} = saidByAll(judgeAll(operationsOf(begin(name))));
  return `${title}. ${intro} ${word}. ${sentence}`;
}
