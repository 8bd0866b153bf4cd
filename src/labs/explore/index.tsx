import type {ReactNode} from 'react';
import Badge from '../../views/Verdict/Badge.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {fromDraft, type OpenWithDraft} from '../frame/with-draft.ts';
import Editor from '../workbench/Editor.tsx';
import RunPicture from '../workbench/RunPicture.tsx';
import type {Example} from './examples/example.ts';
import {requireExample} from './examples/index.ts';
import LabRow from './LabRow.tsx';
import Record from './Record.tsx';
import {begin, isRunning, lastOf, storyIn, type Session} from './session.ts';
import Story from './Story.tsx';
import styles from './styles.module.css';
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

/** Every schedule of the reader's nodes, and the shortest that breaks the invariant. */
export default function Explore({preset, page, address, open = asLeft}: Props): ReactNode {
  const explorer = useExplorer(() => open(address, preset, draftOf));
  const {session, dispatch, take, versions} = explorer;
  const example = requireExample(session.example);
  const said = verdictInWords(session.outcome);
  const caption = captionOf(session, explorer.unkept);
  const title = `Explore: ${example.title}`;
  const go = (place: number) => {
    dispatch({type: 'place', place});
  };
  return (
    <Frame
      title={title}
      note={explorer.note}
      picture={<Write example={example} code={session.code} write={explorer.write} />}
      caption={caption}
      verdict={<Badge {...said} />}
      row={<LabRow {...{session, dispatch}} choose={explorer.choose} />}
      below={<Schedule session={session} go={go} />}
      story={<Story {...{example, session}} worked={explorer.worked} />}
      experiment={<Experiment {...{session, dispatch, take, versions}} />}
      runInTime={
        <StoryInTime
          story={storyIn(session)}
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

interface WriteProps {
  readonly example: Example;
  readonly code: string;
  readonly write: (code: string) => void;
}

function Write({example, code, write}: WriteProps): ReactNode {
  return (
    <div className={styles.write} key={example.name}>
      {example.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className={styles.editor}>
        <Editor
          code={code}
          onCode={write}
          lines={none}
          isPlain={false}
          label="Your nodes and their invariant, in JavaScript"
        />
      </div>
    </div>
  );
}

interface ScheduleProps {
  readonly session: Session;
  readonly go: (place: number) => void;
}

function Schedule({session, go}: ScheduleProps): ReactNode {
  return (
    <RunPicture
      story={storyIn(session)}
      what="shortest schedule"
      empty="When the invariant can be broken, the shortest schedule that does it stands here, step by step and as a picture."
      place={session.place}
      go={go}
      when={({at}) => `Step ${at + 1}`}
    />
  );
}

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
