import type {ReactNode} from 'react';
import type {Outcome} from '../../core/calls/measures.ts';
import Share from '../frame/Share.tsx';
import {linkTo} from './link.ts';
import {fateInWords} from './rows.ts';
import type {Session} from './session.ts';

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
  readonly outcome: Outcome | null;
}

/** Takes both runs to somebody else, and every attempt into a file. */
export default function LabShare({title, page, session, outcome}: Props): ReactNode {
  return (
    <Share
      name="fallacies"
      title={title}
      link={linkTo(page, session)}
      lines={() => (outcome === null ? '' : attemptLines(outcome))}
    />
  );
}

/** Every attempt of the run, an object a line; times in microseconds since the run began. */
function attemptLines({attempts}: Outcome): string {
  return attempts
    .map((attempt) => {
      const {request, number, hedge, server, sentAt, arrivedAt, startedAt, doneAt, endedAt} = attempt;
      const line = {
        call: request.call.index,
        step: request.step,
        layer: request.layer,
        attempt: number,
        hedge,
        server,
        sentAt,
        arrivedAt,
        startedAt,
        doneAt,
        endedAt,
        fate: fateInWords(attempt),
      };
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}
