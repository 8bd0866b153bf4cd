import type {ReactNode} from 'react';
import type {Moment, Story as Found} from '../../core/workbench/virtual/moments.ts';
import Badge from '../../views/Verdict/Badge.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {fromDraft, type OpenWithDraft} from '../frame/with-draft.ts';
import Editor from '../workbench/Editor.tsx';
import Look from '../workbench/sides/Look.tsx';
import MomentList from '../workbench/sides/MomentList.tsx';
import type {Side} from '../workbench/sides/side.ts';
import {stageOf} from '../workbench/sides/stage-of.ts';
import Write from '../workbench/sides/Write.tsx';
import {requireExample} from './examples/index.ts';
import LabRow from './LabRow.tsx';
import Record from './Record.tsx';
import {begin, isRunning, lastOf, storyIn, type Action, type Session} from './session.ts';
import Story from './Story.tsx';
import {draftOf, useExplorer} from './useExplorer.ts';
import {verdictInWords, type Said} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));
const StoryInTime = fetched(() => import('../workbench/StoryInTime.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the reader's own code is there. */
  readonly open?: OpenWithDraft<Session>;
}

const asLeft = fromDraft(begin);

const none: readonly number[] = [];

/** What there is to look at, to follow "the". */
const schedule = 'shortest schedule';

/** Every schedule of the reader's nodes, and the shortest that breaks the invariant. */
export default function Explore({preset, page, address, open = asLeft}: Props): ReactNode {
  const explorer = useExplorer(() => open(address, preset, draftOf));
  const {session, dispatch, take, versions} = explorer;
  const example = requireExample(session.example);
  const said = verdictInWords(session.outcome);
  const story = storyIn(session);
  const caption = captionOf(session, explorer.unkept);
  const title = `Explore: ${example.title}`;
  const go = (place: number) => {
    dispatch({type: 'place', place});
  };
  return (
    <Frame
      title={title}
      note={explorer.note}
      stage={stageOf(story, session.shows)}
      picture={<Code {...{session, dispatch}} write={explorer.write} />}
      bars={<Schedule session={session} go={go} />}
      caption={caption}
      verdict={<Badge {...said} />}
      row={<LabRow {...{session, dispatch}} choose={explorer.choose} />}
      below={story ? <Steps {...{story, session, go}} /> : undefined}
      story={<Story {...{example, session}} worked={explorer.worked} />}
      experiment={<Experiment {...{session, dispatch, take, versions}} />}
      runInTime={
        <StoryInTime
          story={story}
          place={session.place}
          time="steps"
          empty="There is no schedule yet. Explore until one breaks the invariant."
        />
      }
      record={<Record />}
      share={<LabShare title={title} page={page} session={session} />}
      announcement={announcementOf(session, said, caption.text)}
      keys={keysFor(session, go)}
      keysHint="Keys: in the editor Tab indents, and Escape and then Tab leaves it; elsewhere in the lab ← and → go one step of the schedule."
    />
  );
}

interface CodeProps {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly write: (code: string) => void;
}

/** What the example is about, and the nodes that the reader writes. */
function Code({session, dispatch, write}: CodeProps): ReactNode {
  const {name, says} = requireExample(session.example);
  const show = (what: Side) => {
    dispatch({type: 'show', what});
  };
  return (
    <Write
      key={name}
      story={storyIn(session)}
      shows={session.shows}
      show={show}
      names={{code: 'Your code', run: 'The schedule'}}
      asked={{label: 'What is explored', says: says.map((sentence) => <p key={sentence}>{sentence}</p>)}}
    >
      <Editor
        code={session.code}
        onCode={write}
        lines={none}
        isPlain={false}
        label="Your nodes and their invariant, in JavaScript"
      />
    </Write>
  );
}

interface ScheduleProps {
  readonly session: Session;
  readonly go: (place: number) => void;
}

function Schedule({session, go}: ScheduleProps): ReactNode {
  return (
    <Look
      story={storyIn(session)}
      shows={session.shows}
      what={schedule}
      empty="When the invariant can be broken, the shortest schedule that does it stands here, step by step and as a picture."
      place={session.place}
      go={go}
    />
  );
}

interface StepsProps extends ScheduleProps {
  readonly story: Found;
}

/** The schedule in words. */
function Steps({story: {moments}, session: {place}, go}: StepsProps): ReactNode {
  return <MomentList {...{moments, place, go}} what={schedule} when={whenOf} />;
}

const whenOf = ({at}: Moment): string => `Step ${at + 1}`;

/** The step that is looked at; otherwise what the network does. */
function captionOf(session: Session, unkept: string): {text: string; time?: string} {
  const moment = storyIn(session)?.moments[session.place];
  if (moment)
    return {text: moment.says.join(' '), time: `Step ${session.place + 1} of ${lastOf(session) + 1}`};
  if (unkept !== '') return {text: unkept};
  if (session.outcome.kind === 'trouble') return {text: 'Nothing was explored.'};
  if (isRunning(session)) return {text: 'All schedules are being tried, the shortest first.'};
  const again = 'A message may come any number of times, at any time, or never.';
  return {text: session.network === 'again' ? again : 'Each message comes once, at any time.'};
}

/** Heard when the exploration has ended, and at each step through what it found; not while that plays. */
function announcementOf(session: Session, {word, sentence}: Said, caption: string): string {
  if (session.outcome.kind === 'none' || isRunning(session) || session.isPlaying) return '';
  return storyIn(session) ? `${word}. ${sentence} ${caption}` : `${word}. ${sentence}`;
}

function keysFor(session: Session, go: (place: number) => void) {
  const by = (step: number) => () => {
    const to = session.place + step;
    if (to >= 0 && to <= lastOf(session)) go(to);
  };
  return {ArrowLeft: by(-1), ArrowRight: by(1)};
}
