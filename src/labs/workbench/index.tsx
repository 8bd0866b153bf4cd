import {useState, type ReactNode} from 'react';
import Badge from '../../views/Verdict/Badge.tsx';
import type {Story as RunStory} from '../../core/workbench/virtual/moments.ts';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import type {Opened} from '../frame/useOpened.ts';
import {measuresOf} from './costs.ts';
import {exercises, requireExercise} from './exercises/index.ts';
import LabRow from './LabRow.tsx';
import {momentTime} from './moment-words.ts';
import {begin, isRunning, lastOf, storyIn, type Action, type Session} from './session.ts';
import MomentList from './sides/MomentList.tsx';
import {stageOf} from './sides/stage-of.ts';
import {usePart} from './sides/usePart.ts';
import {Look, Write} from './Stage.tsx';
import Story from './Story.tsx';
import styles from './styles.module.css';
import Task from './Task.tsx';
import {draftOf, useWorkbench} from './useWorkbench.ts';
import {runInWords, runName, verdictInWords, type Said} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const Costs = fetched(() => import('./Costs.tsx'));
const StoryInTime = fetched(() => import('./StoryInTime.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the reader's own code is there. */
  readonly open?: (address: string, preset: string, draft: typeof draftOf) => Opened<Session>;
}

const fromDraft: NonNullable<Props['open']> = (_, preset, draft) => ({
  session: begin(preset, draft(preset)),
  note: '',
});

const keysHint =
  'Keys: in the editor Tab indents, and Escape and then Tab leaves it; elsewhere in the workbench space plays and pauses, ← and → go one moment of the run.';

const noRun = 'There is no run yet. Press Run, or open one from a file.';

/** The workbench: write a node, break its network, get a verdict. */
export default function Workbench({preset, page, address, open = fromDraft}: Props): ReactNode {
  const bench = useWorkbench(() => open(address, preset, draftOf));
  const [isPlain, setPlain] = useState(false);
  const {session, dispatch, take, versions} = bench;
  const exercise = requireExercise(session.exercise);
  const story = storyIn(session);
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
      note={bench.fileNote || bench.note}
      stage={stageOf(story, session.shows)}
      picture={
        <Write {...{session, exercise, dispatch, isPlain}} write={bench.write} openFile={bench.openFile} />
      }
      bars={<Look session={session} go={go} />}
      caption={caption}
      verdict={<Badge {...said} />}
      row={<LabRow {...{session, dispatch}} run={bench.run} choose={bench.choose} />}
      below={story ? <Told {...{session, story, go}} /> : undefined}
      story={<Story {...{session, exercise, take}} />}
      experiment={<Experiment {...{session, exercise, dispatch, take, versions, plain}} />}
      record={<Record />}
      runInTime={<StoryInTime story={story} place={session.place} empty={noRun} />}
      share={<LabShare {...{title, page, session}} openFile={bench.openFile} />}
      announcement={bench.fileNote || announcementOf(session, said, caption.text)}
      keys={keysFor(session, dispatch)}
      keysHint={keysHint}
    />
  );
}

interface ToldProps {
  readonly session: Session;
  readonly story: RunStory;
  readonly go: (place: number) => void;
}

/** The run in words, how it was come by, and what the runs cost. */
function Told({session, story, go}: ToldProps): ReactNode {
  const {outcome} = session;
  const exercise = requireExercise(session.exercise);
  const hasGoal = exercise.goal !== undefined || exercise.goalMs !== undefined;
  return (
    <>
      {hasGoal && outcome.kind === 'passed' && <Costs measures={measuresOf(outcome.costs, exercise)} />}
      <p className={styles.small}>{runInWords(session)}</p>
      <Moments {...{session, story, go}} />
    </>
  );
}

function Moments({session, story, go}: ToldProps): ReactNode {
  const {part, inside, goInside} = usePart(story, session.place, go);
  return <MomentList moments={part.moments} what={runName(session)} place={inside} go={goInside} />;
}

/** What each exercise asks for. */
function Record(): ReactNode {
  return exercises.map((exercise) => <Task key={exercise.name} exercise={exercise} isNamed />);
}

/** The moment of the run that is looked at; otherwise why the code is not kept, if it is not, or what there is to do. */
function captionOf(session: Session, unkept: string): {text: string; time?: string} {
  const moments = storyIn(session)?.moments ?? [];
  const moment = moments[session.place];
  if (moment) {
    const place = `(${session.place + 1} of ${moments.length})`;
    return {text: `${moment.says.join(' ')} ${place}`, time: momentTime(moment)};
  }
  if (unkept !== '') return {text: unkept};
  if (isRunning(session)) return {text: 'Your node is tried with one seed after the other.'};
  if (session.outcome.kind === 'none')
    return {text: 'Hints and a solution stand below, once you have run it.'};
  return {text: 'There is no run to look at.'};
}

/** Heard when a run has ended, and at each step through it; not at every seed, nor while it plays. */
function announcementOf(session: Session, {word, sentence}: Said, caption: string): string {
  const {outcome, isPlaying} = session;
  if (outcome.kind === 'running' || outcome.kind === 'none' || isPlaying) return '';
  return storyIn(session) ? `${word}. ${sentence} ${caption}` : `${word}. ${sentence}`;
}

function keysFor(session: Session, dispatch: (action: Action) => void) {
  const last = lastOf(session);
  const by = (step: number) => () => {
    const place = session.place + step;
    if (place >= 0 && place <= last) dispatch({type: 'place', place});
  };
  const play = () => {
    if (last > 0) dispatch({type: 'playing', is: !session.isPlaying});
  };
  return {' ': play, ArrowLeft: by(-1), ArrowRight: by(1)};
}
