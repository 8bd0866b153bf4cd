import type {ReactNode} from 'react';
import Badge from '../../views/Verdict/Badge.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {fromDraft, type OpenWithDraft} from '../frame/with-draft.ts';
import Look from '../workbench/sides/Look.tsx';
import MomentList from '../workbench/sides/MomentList.tsx';
import {stageOf} from '../workbench/sides/stage-of.ts';
import {requireCase} from './cases/index.ts';
import LabRow from './LabRow.tsx';
import Record from './Record.tsx';
import {begin, isRunning, linesOf, storyIn, type Session} from './session.ts';
import Story from './Story.tsx';
import Suspect from './Suspect.tsx';
import {draftOf, useJudge} from './useJudge.ts';
import {verdictInWords, type Said} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));
const StoryInTime = fetched(() => import('../workbench/StoryInTime.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the case is as the reader left it. */
  readonly open?: OpenWithDraft<Session>;
}

const asLeft = fromDraft(begin);

const noRun = 'There is no run yet. Try your faults, or your check, on the node.';

/** The other way round: a node that looks right, and the reader exposes it. */
export default function Judge({preset, page, address, open = asLeft}: Props): ReactNode {
  const {session, note, dispatch, choose, write, unkept} = useJudge(() => open(address, preset, draftOf));
  const about = requireCase(session.name);
  const story = storyIn(session);
  const said = verdictInWords(session.outcome, session.means);
  const caption = captionOf(session, unkept);
  const title = `Judge the code: ${about.title}`;
  const go = (place: number) => {
    dispatch({type: 'place', place});
  };
  const by = (step: number) => () => {
    const to = session.place + step;
    if (to >= 0 && to < (story?.moments.length ?? 0)) go(to);
  };
  return (
    <Frame
      title={title}
      note={note}
      stage={stageOf(story, session.shows)}
      picture={<Suspect {...{about, session, dispatch, write}} />}
      bars={<Run session={session} go={go} />}
      caption={caption}
      verdict={<Badge {...said} />}
      row={<LabRow {...{session, dispatch, choose}} />}
      below={
        story ? (
          <MomentList moments={story.moments} what={runName(session)} place={session.place} go={go} />
        ) : undefined
      }
      story={<Story {...{about, session, dispatch}} />}
      experiment={<Experiment {...{session, dispatch}} />}
      runInTime={<StoryInTime story={story} place={session.place} empty={noRun} />}
      record={<Record />}
      share={<LabShare title={title} page={page} session={session} />}
      announcement={announcementOf(session, said, caption.text)}
      keys={{ArrowLeft: by(-1), ArrowRight: by(1)}}
      keysHint="Keys inside the lab: ← and → go one moment of the run; Escape leaves."
    />
  );
}

function Run({session, go}: {readonly session: Session; readonly go: (place: number) => void}): ReactNode {
  return (
    <Look
      story={storyIn(session)}
      shows={session.shows}
      what={runName(session)}
      empty="The run that you have tried stands here, message by message, with the lines of the node that sent them."
      place={session.place}
      go={go}
      about={{code: requireCase(session.name).wrong, lines: linesOf(session)}}
    />
  );
}

/** What run it is, to follow "the". */
const runName = ({outcome}: Session): string => (outcome.kind === 'exposed' ? 'failing run' : 'run');

/** The moment that is looked at; without a run what is about to be tried. */
function captionOf(session: Session, unkept: string): {text: string; time?: string} {
  const {means, deeds, outcome, place} = session;
  const moments = storyIn(session)?.moments ?? [];
  const moment = moments[place];
  if (moment) {
    const text = `${moment.says.join(' ')} (${place + 1} of ${moments.length})`;
    return {text, time: `${(moment.at / 1000).toFixed(1)} ms`};
  }
  if (outcome.kind === 'trouble') return {text: 'Nothing was tried.'};
  if (isRunning(session)) return {text: 'The node is being tried.'};
  if (means === 'check' && unkept !== '') return {text: unkept};
  if (means === 'check')
    return {text: 'Your check gets every request of a run, and says what is wrong with it.'};
  if (deeds.length === 0) return {text: 'No fault yet: the network is whole, and all nodes are up.'};
  const these = deeds.length === 1 ? 'this fault' : `these ${deeds.length} faults`;
  return {text: `The node has not been tried under ${these} yet.`};
}

/** Heard when something has been tried, and at each step through its run; not while it plays. */
function announcementOf(session: Session, {word, sentence}: Said, caption: string): string {
  if (session.outcome.kind === 'none' || isRunning(session) || session.isPlaying) return '';
  return storyIn(session) ? `${word}. ${sentence} ${caption}` : `${word}. ${sentence}`;
}
