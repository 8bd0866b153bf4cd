import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {explain} from '../../core/checking/explain.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Fact} from '../../core/simulation/log.ts';
import {nextGuideStep} from './guide.ts';
import {presetOf} from './scenarios/index.ts';
import {comes, isTapeFull, worldOf, type Session} from './session.ts';
import {entryInWords, factInWords, seconds} from './words.ts';

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
  return [`${seconds(session.at)}: ${happened}. ${explain(history, verdict)}`, endInWords(session)]
    .filter(Boolean)
    .join(' ');
}

/** The caption beside the picture: the situation, and from the first step on what has just happened. */
export function captionOf(session: Session): {readonly text: string; readonly time?: string} {
  const entry = session.recording.log[session.length - 1];
  if (session.length <= 1 || !entry) return {text: presetOf(session.setup.preset).intro};
  const {what} = entryInWords(entry);
  const then = entry.facts.filter(isTold).map(factInWords);
  return {text: `${[what, ...then].join('; ')}.`, time: seconds(session.at)};
}

/** What is sent can be seen; what is lost, answered or held has to be said. */
const isTold = ({kind}: Fact<RegisterBody>): boolean => kind !== 'sent';

/** Why nothing more happens by itself, and what can still be done; empty while something will, or the story leads on. */
export function endInWords(session: Session): string {
  const tape = isTapeFull(session);
  const end = comes(session);
  if (end === 'length')
    return 'The log is full here, and nothing can be added to it. Take a step back, or begin again.';
  if (tape || end === 'time')
    return 'The tape ends here, at 120 seconds, and nothing can be added to it. Take a step back, or begin again.';
  if (end !== 'quiet' || session.playing !== 'no' || session.length === 1) return '';
  const {replicas} = presetOf(session.setup.preset);
  const {nodes} = worldOf(session);
  if (replicas.every((node) => nodes[node]?.mode === 'crashed'))
    return 'All replicas have crashed, so nobody can answer. Tap one to restart it.';
  return nextGuideStep(session) === null
    ? 'Nothing more is under way. Ask a client, cut a link, or take a step back.'
    : '';
}
