import {useMemo, useState, type ReactNode} from 'react';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import {useCopy} from '../../hooks/useCopy.ts';
import ScenarioBar from '../../views/ScenarioBar/index.tsx';
import Verdict from '../../views/Verdict/index.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import parts from '../frame/parts.module.css';
import Prediction from '../frame/Prediction.tsx';
import {usePlayback} from '../frame/usePlayback.ts';
import {announce} from './announce.ts';
import {historyOf, judge} from './full-run.ts';
import Guide from './Guide.tsx';
import {contrastOf, nextGuideStep} from './guide.ts';
import {linkTo} from './link.ts';
import {outcomeOf} from './outcome.ts';
import Picture from './Picture.tsx';
import {presetOf, requirePreset} from './scenarios.ts';
import {nextMoment, worldOf, type Playing} from './session.ts';
import SetupControls from './SetupControls.tsx';
import Tables from './Tables.tsx';
import {useSession} from './useSession.ts';
import {seconds} from './words.ts';

/** At speed 1 a message of 200 ms takes 200 ms to watch. */
const MICROS_A_MILLISECOND = 1000;
const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 5];

/** The CAP partition lab: one register at three replicas, clients on both sides, and links that one can cut. */
export default function PartitionLab({preset, page, address}: LabProps): ReactNode {
  const {session, dispatch, note} = useSession(address, requirePreset(preset));
  const [speed, setSpeed] = useState(0.5);
  const [copied, copy] = useCopy();
  const {setup, recording, length, playing} = session;
  const isPlaying = playing !== 'no';
  const {title, intro, prediction} = presetOf(setup.preset);

  const world = useMemo(() => worldOf({recording, length}), [recording, length]);
  const history = useMemo(() => historyOf({recording, length}), [recording, length]);
  const verdict = useMemo(() => judge(history), [history]);
  const outcome = outcomeOf(session, history);
  const canStep = nextMoment(session) !== null;
  const act = (command: Command<RegisterBody>, then: Playing) => {
    dispatch({type: 'act', command, playing: isPlaying && then === 'no' ? playing : then});
  };
  const toggle = () => {
    dispatch({type: isPlaying ? 'pause' : 'play'});
  };
  const move = (type: 'step' | 'back', steps = 1) => {
    return () => {
      dispatch({type, steps});
    };
  };
  usePlayback({
    on: isPlaying,
    onTime: (milliseconds) => {
      dispatch({type: 'time', passed: Math.round(milliseconds * speed * MICROS_A_MILLISECOND)});
    },
    onStep: () => {
      dispatch({type: 'play-step'});
    },
  });

  return (
    <Frame
      title={`Partition: ${title}`}
      intro={
        <>
          {note !== '' && <p className={parts.note}>{note}</p>}
          <p>{intro}</p>
          <Prediction
            key={setup.preset}
            item={`labs/partition/${setup.preset}`}
            question={prediction.question}
            choices={prediction.choices}
            outcome={outcome}
            right={outcome === null ? [] : [outcome]}
            turnedOut={`It turned out: ${prediction.choices.find(({id}) => id === outcome)?.label ?? ''}.`}
          />
        </>
      }
      controls={
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
            onStep={canStep ? move('step') : null}
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
      }
      picture={<Picture session={session} world={world} history={history} verdict={verdict} act={act} />}
      verdict={<Verdict operations={history} verdict={verdict} />}
      table={<Tables session={session} history={history} verdict={verdict} />}
      announcement={announce(session, history, verdict)}
      keys={{
        ' ': toggle,
        ArrowRight: move('step'),
        ArrowLeft: move('back'),
        'Shift+ArrowRight': move('step', 10),
        'Shift+ArrowLeft': move('back', 10),
      }}
      keysHint="Keys inside the lab: space plays and pauses, ← and → go one event, with Shift ten; Escape leaves."
    />
  );
}
