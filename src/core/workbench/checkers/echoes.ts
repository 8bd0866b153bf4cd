import {callsOf, type ClientEvent} from '../event.ts';
import {textOf} from '../json.ts';
import {anomaly, judged, type Judgement} from './judgement.ts';

/** Whether every answer is what was sent. */
export function judgeEchoes(events: readonly ClientEvent[]): Judgement {
  const answered = callsOf(events).filter(({outcome}) => outcome === 'ok');
  const other = answered.filter(({asked, answer}) => textOf(asked) !== textOf(answer));
  return judged(
    anomaly(
      'other echo',
      'A client got back something else than it had sent.',
      other.map(({node, asked, answer}) => ({node, sent: asked, received: answer})),
    ),
    {},
  );
}
