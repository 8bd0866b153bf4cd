import {useState, type ReactNode} from 'react';
import Badge from '../../views/Verdict/Badge.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import type {Opened} from '../frame/useOpened.ts';
import {measuresOf} from './costs.ts';
import Editor from './Editor.tsx';
import type {Exercise} from './exercises/exercise.ts';
import {exercises, requireExercise} from './exercises/index.ts';
import type {Failure} from './judging.ts';
import LabRow from './LabRow.tsx';
import RunPicture from './RunPicture.tsx';
import {begin, type Session} from './session.ts';
import Story from './Story.tsx';
import styles from './styles.module.css';
import Task from './Task.tsx';
import {draftOf, useWorkbench} from './useWorkbench.ts';
import {failureInWords, verdictInWords, type Said} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const Costs = fetched(() => import('./Costs.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the reader's own code is there. */
  readonly open?: (address: string, preset: string, draft: typeof draftOf) => Opened<Session>;
}

const fromDraft: NonNullable<Props['open']> = (_, preset, draft) => ({
  session: begin(preset, draft(preset)),
  note: '',
});

const none: readonly number[] = [];

/** The workbench: write a node, break its network, get a verdict. */
export default function Workbench({preset, page, address, open = fromDraft}: Props): ReactNode {
  const bench = useWorkbench(() => open(address, preset, draftOf));
  const [isPlain, setPlain] = useState(false);
  const {session, dispatch, take, versions} = bench;
  const exercise = requireExercise(session.exercise);
  const said = verdictInWords(session, exercise);
  const title = `Workbench: ${exercise.title}`;
  const caption = captionOf(session, bench.unkept);
  const go = (place: number) => {
    dispatch({type: 'place', place});
  };
  const plain = {is: isPlain, set: setPlain};
  return (
    <Frame
      title={title}
      note={bench.note}
      stage={styles.stage}
      picture={<Write {...{bench, exercise, isPlain}} />}
      bars={
        <RunPicture
          story={failureIn(session)?.story ?? null}
          what="failing run"
          empty="When a seed fails, the smallest run that fails in the same way stands here, message by message, with the lines of your code that sent them."
          place={session.place}
          go={go}
        />
      }
      caption={caption}
      verdict={<Judged said={said} session={session} />}
      row={<LabRow {...{session, dispatch}} run={bench.run} choose={bench.choose} />}
      story={<Story {...{session, exercise, take}} />}
      experiment={<Experiment {...{session, exercise, dispatch, take, versions, plain}} />}
      record={<Record />}
      share={<LabShare title={title} page={page} session={session} />}
      announcement={announcementOf(session, said, caption.text)}
      keys={keysFor(session, go)}
      keysHint="Keys: in the editor Tab indents, and Escape and then Tab leaves it; elsewhere in the workbench ← and → go one moment of the failing run."
    />
  );
}

interface WriteProps {
  readonly bench: ReturnType<typeof useWorkbench>;
  readonly exercise: Exercise;
  readonly isPlain: boolean;
}

function Write({bench, exercise, isPlain}: WriteProps): ReactNode {
  const {session, write} = bench;
  const lines = failureIn(session)?.story.moments[session.place]?.lines ?? none;
  return (
    <>
      <Task exercise={exercise} />
      <Editor code={session.code} onCode={write} lines={lines} isPlain={isPlain} />
    </>
  );
}

function Judged({said, session}: {readonly said: Said; readonly session: Session}): ReactNode {
  const failure = failureIn(session);
  const {outcome} = session;
  const exercise = requireExercise(session.exercise);
  const hasGoal = exercise.goal !== undefined || exercise.goalMs !== undefined;
  return (
    <>
      <Badge {...said} />
      {failure && <p className={styles.small}>{failureInWords(failure)}</p>}
      {hasGoal && outcome.kind === 'passed' && <Costs measures={measuresOf(outcome.costs, exercise)} />}
    </>
  );
}

/** What each exercise asks for. */
function Record(): ReactNode {
  return exercises.map((exercise) => <Task key={exercise.name} exercise={exercise} isNamed />);
}

function failureIn({outcome}: Session): Failure | null {
  return outcome.kind === 'failed' ? outcome : null;
}

/** The moment of the failing run that is looked at; otherwise why the code is not kept, if it is not. */
function captionOf(session: Session, unkept: string): {text: string; time?: string} {
  const moments = failureIn(session)?.story.moments ?? [];
  const moment = moments[session.place];
  if (!moment) return {text: unkept};
  const place = `(${session.place + 1} of ${moments.length})`;
  return {text: `${moment.says.join(' ')} ${place}`, time: `${(moment.at / 1000).toFixed(1)} ms`};
}

/** Heard when a run has ended, and at each step through one that failed; not at every seed. */
function announcementOf({outcome}: Session, {word, sentence}: Said, caption: string): string {
  if (outcome.kind === 'running' || outcome.kind === 'none') return '';
  return outcome.kind === 'failed' ? `${word}. ${sentence} ${caption}` : `${word}. ${sentence}`;
}

function keysFor(session: Session, go: (place: number) => void) {
  const last = (failureIn(session)?.story.moments.length ?? 1) - 1;
  const by = (step: number) => () => {
    const to = session.place + step;
    if (to >= 0 && to <= last) go(to);
  };
  return {ArrowLeft: by(-1), ArrowRight: by(1)};
}
