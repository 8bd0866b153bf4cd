import {explain} from '../../core/checking/explain.ts';
import {eventRows} from '../../views/EventTable/rows.ts';
import type {LabText} from '../frame/LabText.ts';
import {fullRun, historyOf, judge} from './full-run.ts';
import {logRows} from './log-rows.ts';
import {presetOf, requirePreset} from './scenarios/index.ts';
import {shown, start} from './session.ts';
import {setupOf} from './setup.ts';

/** The lab in words: how it begins, and how the scenario ends for a reader who takes its steps in order. */
export function tell(name: string): LabText {
  const preset = requirePreset(name);
  const {title, intro} = presetOf(preset);
  const begun = start(setupOf(preset));
  const whole = fullRun(preset);
  const operations = historyOf(whole);
  const verdict = judge(operations);
  const order = verdict.kind === 'linearizable' ? verdict.order : [];
  const clash = verdict.kind === 'illegal' ? verdict.reason.clash : [];
  return {
    title: `Partition: ${title}`,
    intro,
    parts: [
      {
        said: `At the beginning. ${explain(historyOf(begun), judge(historyOf(begun)))}`,
        table: logRows(shown(begun)),
      },
      {
        said: `When the steps of the scenario are taken in order, the clients see this. ${explain(operations, verdict)}`,
        table: eventRows({operations, order, clash, clock: 'microseconds'}),
      },
      {said: 'Everything that happens on the way:', table: logRows(shown(whole))},
    ],
  };
}
