import type {ReactNode} from 'react';
import {useCopy} from '../../hooks/useCopy.ts';
import ScenarioBar from '../../views/ScenarioBar/index.tsx';
import type {Action} from './actions.ts';
import Guide from './Guide.tsx';
import {contrastOf, nextGuideStep} from './guide.ts';
import {linkTo} from './link.ts';
import {nextMoment, type Session} from './session.ts';
import SetupControls from './SetupControls.tsx';
import type {Play} from './usePlay.ts';
import {seconds} from './words.ts';

const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 5];

interface Props {
  readonly session: Session;
  readonly dispatch: (action: Action) => void;
  readonly play: Play;
  /** How the scenario has ended, or null while that is open. */
  readonly outcome: string | null;
  /** Address of the lab's own page. */
  readonly page: string;
}

/** The next thing to try, the way through the run, and what holds for all of it. */
export default function Controls({session, dispatch, play, outcome, page}: Props): ReactNode {
  const [copied, copy] = useCopy();
  const {setup, recording, length} = session;
  const {isPlaying, speed, setSpeed, toggle, move, act} = play;
  return (
    <>
      <Guide
        next={nextGuideStep(session)}
        contrast={contrastOf(session, outcome)}
        isPlaying={isPlaying}
        onTake={({command, then}) => {
          act(command, then === 'stay' ? 'no' : then);
        }}
        onContrast={({policy}) => {
          dispatch({type: 'replay', setup: {...setup, policy}});
        }}
      />
      <ScenarioBar
        step="event"
        play={{on: isPlaying, toggle}}
        onBack={length > 1 ? move('back') : null}
        onStep={nextMoment(session) === null ? null : move('step')}
        place={{
          value: length,
          least: 1,
          last: recording.log.length,
          text: `${seconds(session.at)}, event ${length} of ${recording.log.length}`,
          set: (place) => {
            dispatch({type: 'seek', length: place});
          },
        }}
        speed={{value: speed, set: setSpeed, choices: SPEEDS}}
        seed={{
          value: setup.seed,
          set: (seed) => {
            dispatch({type: 'setup', setup: {...setup, seed}});
          },
        }}
        onReset={() => {
          dispatch({type: 'reset'});
        }}
        onCopy={() => {
          copy(new URL(linkTo(page, session), window.location.href).href);
        }}
        copied={copied}
      />
      <SetupControls setup={setup} dispatch={dispatch} />
    </>
  );
}
