import {check} from '../../core/checking/linearizability.ts';
import {specNamed} from '../../core/checking/specs/index.ts';
import {explain} from '../../core/checking/explain.ts';
import {eventRows} from '../../views/EventTable/rows.ts';
import type {LabText} from '../frame/LabText.ts';
import {exampleNames, examples, requireExample, type ExampleName} from './scenarios.ts';
import {read} from './draft.ts';
import {begin} from './session.ts';

/** The lab in words: the example it begins with and the others, each as its table and the checker's verdict. */
export function tell(name: string): LabText {
  const {intro} = examples[requireExample(name)];
  const others = exampleNames.filter((each) => each !== name);
  return {
    title: 'Check a history',
    intro,
    parts: [name as ExampleName, ...others].map((example) => {
      const session = begin(example);
      const reading = read(session);
      if (reading.kind === 'problem') throw new Error(`The example "${example}": ${reading.problem}`);
      const {operations} = reading;
      const verdict = check(specNamed(session.spec), operations);
      const order = verdict.kind === 'linearizable' ? verdict.order : [];
      const clash = verdict.kind === 'illegal' ? verdict.reason.clash : [];
      return {
        said: `${examples[example].title}, a history of a ${session.spec}. ${explain(operations, verdict)}`,
        table: eventRows({operations, order, clash}),
      };
    }),
  };
}
