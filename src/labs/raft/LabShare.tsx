import {useState, type ReactNode} from 'react';
import {INITIAL} from '../../core/protocols/raft/run/judge.ts';
import {events} from '../../core/simulation/history.ts';
import Share from '../frame/Share.tsx';
import {historyLines, judgeLink} from '../history/judge-link.ts';
import {modelsLink} from '../models/models-link.ts';
import type {Judgement} from './judgement.ts';
import {linkTo} from './link.ts';
import ReportFold from './ReportFold.tsx';
import {shown, type Session} from './session.ts';
import styles from './styles.module.css';
import Tables from './Tables.tsx';

interface Props {
  readonly title: string;
  /** Address of the lab's own page. */
  readonly page: string;
  readonly session: Session;
  readonly judgement: Judgement;
}

/** Takes the run to somebody else, to the history lab, into a text, into a report; and says all that the pictures say. */
export default function LabShare({title, page, session, judgement}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const link = linkTo(page, session);
  const happened = events(shown(session));
  const lines = () => historyLines(happened, INITIAL);
  return (
    <>
      <Share
        name="raft"
        title={title}
        link={link}
        judge={judgeLink(page, happened, INITIAL)}
        models={modelsLink(page, happened, INITIAL)}
        lines={lines}
      />
      <details
        className={styles.reportFold}
        onToggle={({currentTarget}) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>A report of this run</summary>
        {isOpen && <ReportFold session={session} judgement={judgement} link={link} lines={lines} />}
      </details>
      <div className={styles.tables}>
        <Tables session={session} judgement={judgement} />
      </div>
    </>
  );
}
