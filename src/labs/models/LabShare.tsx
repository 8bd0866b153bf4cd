import type {ReactNode} from 'react';
import {formatEvents} from '../../core/checking/editing.ts';
import Share from '../frame/Share.tsx';
import {judgeLink} from '../history/judge-link.ts';
import {linkTo} from './link.ts';
import type {Session} from './session.ts';

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
}

/** Takes the history to somebody else, to the history lab, into a text. */
export default function LabShare({title, page, session}: Props): ReactNode {
  const {events, initial} = session;
  return (
    <Share
      name="models"
      title={title}
      link={linkTo(page, session)}
      judge={judgeLink(page, events, initial)}
      lines={() => `${formatEvents(events)}\n`}
    />
  );
}
