import type {ReactNode} from 'react';
import {events} from '../../core/simulation/history.ts';
import Share from '../frame/Share.tsx';
import {historyLines, judgeLink} from '../history/judge-link.ts';
import {modelsLink} from '../models/models-link.ts';
import {linkTo} from './link.ts';
import {shown, type Session} from './session.ts';
import {INITIAL} from './setup.ts';

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
}

/** Takes the run to somebody else, to the history lab, into a text. */
export default function LabShare({title, page, session}: Props): ReactNode {
  return (
    <Share
      name="partition"
      title={title}
      link={linkTo(page, session)}
      judge={judgeLink(page, events(shown(session)), INITIAL)}
      models={modelsLink(page, events(shown(session)), INITIAL)}
      lines={() => historyLines(events(shown(session)), INITIAL)}
    />
  );
}
