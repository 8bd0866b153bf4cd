import clsx from 'clsx';
import type {ReactNode} from 'react';
import {explain} from '../../core/checking/wording.ts';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import parts from '../frame/parts.module.css';
import Editor from './Editor.tsx';
import JudgementLine from './JudgementLine.tsx';
import {linkTo} from './link.ts';
import Picture from './Picture.tsx';
import {examples, requireExample} from './scenarios.ts';
import styles from './styles.module.css';
import TextPanel from './TextPanel.tsx';
import Toolbar from './Toolbar.tsx';
import {useHistory} from './useHistory.ts';
import {useJudge} from './useJudge.ts';

/** Drawing by hand is for histories that a hand can draw. */
const MOST_DRAWN = 40;

/** The history lab: paste or draw what clients saw, and hear whether it is linearizable. */
export default function HistoryLab({preset, page, address}: LabProps): ReactNode {
  const {session, note, text, write, dispatch, problem, shown} = useHistory(address, requireExample(preset));
  const {spec, operations} = shown;
  const judgement = useJudge(spec, operations);
  const verdict = judgement.kind === 'judged' ? judgement.verdict : null;
  return (
    <Frame
      title="Check a history"
      intro={
        <>
          {note !== '' && <p className={parts.note}>{note}</p>}
          <p>{examples[session.example].intro}</p>
        </>
      }
      controls={
        <>
          <Toolbar session={session} dispatch={dispatch} link={linkTo(page, session)} />
          <details className={clsx(parts.fold, styles.part)} open>
            <summary>Draw</summary>
            {operations.length > MOST_DRAWN ? (
              <p>{operations.length} operations are too many to draw by hand; change the text.</p>
            ) : (
              <Editor
                spec={spec}
                operations={operations}
                onChange={(events) => {
                  dispatch({type: 'events', events});
                }}
              />
            )}
          </details>
          <TextPanel text={text} onWrite={write} problem={problem} />
        </>
      }
      picture={<Picture as="picture" operations={operations} verdict={verdict} />}
      verdict={
        <div className={styles.verdict}>
          <JudgementLine operations={operations} judgement={judgement} />
        </div>
      }
      table={<Picture as="table" operations={operations} verdict={verdict} />}
      announcement={verdict === null ? '' : explain(operations, verdict)}
      keys={{}}
      keysHint="Keys on a bar under “Draw”: ← and → move its call, with Shift its end; Delete removes it; Escape leaves the lab."
    />
  );
}
