import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {explain} from '../../core/checking/wording.ts';
import type {Session} from './session.ts';
import {entryInWords, seconds} from './words.ts';

const soFar: Readonly<Record<Verdict['kind'], string>> = {
  linearizable: 'linearizable so far',
  illegal: 'not linearizable',
  unknown: 'the verdict is unknown',
};

/** What a screen reader hears: at a pause and on a step where things stand; while time runs only the verdict. */
export function announce(session: Session, history: readonly Operation[], verdict: Verdict): string {
  if (session.playing !== 'no') return `Playing; ${soFar[verdict.kind]}.`;
  const entry = session.recording.log[session.length - 1];
  if (!entry) return '';
  const {what, then} = entryInWords(entry);
  const happened = [what, ...then].join('; ');
  return `${seconds(session.at)}: ${happened}. ${explain(history, verdict)}`;
}
