import type {ReactNode} from 'react';
import {explain} from '../../core/checking/explain.ts';
import type {Operation} from '../../core/checking/history.ts';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import {eventKeys} from '../frame/history-session.ts';
import type {LabProps} from '../frame/LabProps.ts';
import type {Opened} from '../frame/useOpened.ts';
import {Bars, Table} from './Bars.tsx';
import JudgementLine from './JudgementLine.tsx';
import LabRow from './LabRow.tsx';
import {momentInWords} from './moment.ts';
import {eventCount} from './prefix.ts';
import {examples, requireExample, type ExampleName} from './scenarios.ts';
import {begin, type Session} from './session.ts';
import Story from './Story.tsx';
import {useEditing} from './useEditing.ts';
import {useHistory} from './useHistory.ts';
import {useJudge} from './useJudge.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the example begins. */
  readonly open?: (address: string, example: ExampleName) => Opened<Session>;
}

const fromExample: NonNullable<Props['open']> = (_, example) => ({session: begin(example), note: ''});

/** The history lab: paste or draw what clients saw, and hear whether it is linearizable. */
export default function HistoryLab({preset, page, address, open = fromExample}: Props): ReactNode {
  const example = requireExample(preset);
  const {session, note, text, write, dispatch, problem, shown} = useHistory(() => open(address, example));
  const {spec, whole, operations} = shown;
  const judgement = useJudge(spec, operations);
  const verdict = judgement.kind === 'judged' ? judgement.verdict : null;
  const editing = useEditing(whole, (events) => {
    dispatch({type: 'events', events});
  });
  const count = eventCount(whole);
  const title = `Check a history: ${examples[session.example].title}`;
  const caption = captionOf(session, whole);
  const heard = caption.time ? `${caption.text} ` : '';
  return (
    <Frame
      title={title}
      note={note}
      picture={
        <Bars operations={operations} verdict={verdict} editing={session.place === null ? editing : null} />
      }
      caption={caption}
      verdict={<JudgementLine operations={operations} judgement={judgement} />}
      row={<LabRow session={session} count={count} dispatch={dispatch} mark={verdict?.kind ?? ''} />}
      story={<Story session={session} operations={operations} verdict={verdict} dispatch={dispatch} />}
      experiment={
        <Experiment
          {...{session, dispatch, spec, editing}}
          operations={whole}
          text={{now: text, write, problem}}
        />
      }
      record={<Table operations={operations} verdict={verdict} />}
      share={<LabShare title={title} page={page} session={session} operations={operations} />}
      announcement={session.playing || !verdict ? '' : `${heard}${explain(operations, verdict)}`}
      keys={eventKeys(session, count, dispatch)}
      keysHint="Keys: on a bar ← and → move its call, with Shift its end, ↑ and ↓ choose another, Delete removes it; elsewhere in the lab space plays and pauses, and ← and → go one event. Escape leaves."
    />
  );
}

/** The last event of the moment, or of the whole history its story. */
function captionOf(
  {place, example}: Session,
  operations: readonly Operation[],
): {text: string; time?: string} {
  if (place === null) return {text: examples[example].intro};
  return momentInWords(place, operations);
}
