import {useMemo, type ReactNode} from 'react';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import {beginsAnew, reduce, type Action} from './actions.ts';
import Counts from './Counts.tsx';
import {isKnown} from './knowledge.ts';
import LabRow from './LabRow.tsx';
import {Graph, Run} from './Pictures.tsx';
import {isInRounds, requirePreset, type Preset} from './scenarios.ts';
import {begin, placeOf, setupOf, type Session} from './session.ts';
import {shownPart} from './shown-part.ts';
import Standing from './Standing.tsx';
import StepTable from './StepTable.tsx';
import StillTable from './StillTable.tsx';
import Story from './Story.tsx';
import {happened, verdictInWords} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));
const RunInTime = fetched(() => import('./RunInTime.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the preset begins. */
  readonly open?: (address: string, preset: Preset) => Opened<Session>;
}

const fromPreset: NonNullable<Props['open']> = (_, preset) => ({session: begin(setupOf(preset)), note: ''});

/** The FLP lab: you choose what is delivered and when, and find out what every choice does to the outcome. */
export default function FlpLab({preset, page, address, open = fromPreset}: Props): ReactNode {
  const named = requirePreset(preset);
  const {session, note, dispatch} = useOpened(() => open(address, named), {reduce, beginsAnew});
  const {setup, game, taken, future} = session;
  const here = placeOf(session);
  const position = useMemo(() => game.position(here), [game, here]);
  const last = taken.at(-1);
  const title = `You are the scheduler: ${setup.preset.title}`;
  return (
    <Frame
      title={title}
      note={note}
      picture={<Run session={session} />}
      bars={<Graph session={session} dispatch={dispatch} />}
      caption={captionOf(session)}
      verdict={<Standing session={session} position={position} dispatch={dispatch} />}
      row={<LabRow session={session} position={position} dispatch={dispatch} />}
      story={<Story session={session} position={position} dispatch={dispatch} />}
      experiment={<Experiment session={session} dispatch={dispatch} />}
      runInTime={<RunInTime session={session} />}
      record={
        <>
          <Counts game={game} visited={shownPart(game, taken, future).visited} />
          <StepTable session={session} />
          <StillTable session={session} />
        </>
      }
      share={<LabShare title={title} page={page} session={session} />}
      announcement={
        last && session.playing === 'no'
          ? `${happened(last.target)}. ${verdictInWords(session, position, isKnown(session, here))}`
          : ''
      }
      keys={keysOf(session, position.options.length > 0, dispatch)}
      keysHint="Keys inside the lab: space plays and pauses (on a button it presses that), → lets the choice happen, ← takes a step back, with Shift ten; in the graph arrow keys lead from one configuration to the next; Escape leaves."
    />
  );
}

function keysOf({playing, future, chosen}: Session, canStep: boolean, dispatch: (action: Action) => void) {
  const does = (action: Action) => () => {
    dispatch(action);
  };
  const step = does(future.length > 0 ? {type: 'step'} : {type: 'take', pick: chosen});
  return {
    ' ': does({type: playing === 'no' ? 'play' : 'pause'}),
    ArrowRight: () => {
      if (canStep) step();
    },
    ArrowLeft: does({type: 'back', steps: 1}),
    'Shift+ArrowLeft': does({type: 'back', steps: 10}),
  };
}

/** The last step, or at the beginning the protocol. */
function captionOf({setup, taken, future}: Session): {text: string; time?: string} {
  const {preset} = setup;
  const last = taken.at(-1);
  if (!last || (taken.length === preset.opening.length && future.length === 0)) return {text: preset.intro};
  const time = `${isInRounds(preset) ? 'Round' : 'Step'} ${taken.length}`;
  const words = happened(last.target);
  return {time, text: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`};
}
