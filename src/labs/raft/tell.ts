import {eventRows} from '../../views/EventTable/rows.ts';
import type {LabText} from '../frame/LabText.ts';
import {verdictInWords} from './announce.ts';
import {fullRun} from './full-run.ts';
import {judge} from './judgement.ts';
import {logsTable} from './logs-table.ts';
import {presetOf, requirePreset} from './scenarios.ts';
import {start, worldOf, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {tellingTable} from './telling-table.ts';

/** The lab in words: how it begins, and how the story goes for a reader who takes its steps in order. */
export function tell(name: string): LabText {
  const preset = requirePreset(name);
  const {title, intro} = presetOf(preset);
  const begun = start(setupOf(preset));
  const whole = fullRun(preset);
  const {history} = judge(whole);
  return {
    title: `Raft: ${title}`,
    intro,
    parts: [
      {said: `At the beginning. ${verdictOf(begun)}`, table: logsTable(worldOf(begun))},
      {said: `The whole story. ${verdictOf(whole)}`, table: tellingTable(whole)},
      {
        said: 'What the clients asked in it, and were told:',
        table: eventRows({operations: history, order: [], clash: [], clock: 'microseconds'}),
      },
    ],
  };
}

function verdictOf(session: Session): string {
  const {word, sentence} = verdictInWords(judge(session));
  return `${word}: ${sentence}`;
}
