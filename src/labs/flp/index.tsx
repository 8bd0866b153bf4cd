import {useMemo, type ReactNode} from 'react';
import {useCopy} from '../../hooks/useCopy.ts';
import Configurations from '../../views/Configurations/index.tsx';
import ScenarioBar from '../../views/ScenarioBar/index.tsx';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import parts from '../frame/parts.module.css';
import Prediction from '../frame/Prediction.tsx';
import Autopilot from './Autopilot.tsx';
import Choices from './Choices.tsx';
import Counts from './Counts.tsx';
import {linkTo} from './link.ts';
import Now from './Now.tsx';
import {runDiagram} from './run-diagram.ts';
import {endings, presetNamed, presets, type Ending} from './scenarios.ts';
import {endingOf, placeOf} from './session.ts';
import SetupControls from './SetupControls.tsx';
import {shownPart} from './shown-part.ts';
import StepTable from './StepTable.tsx';
import styles from './styles.module.css';
import {useSession} from './useSession.ts';
import {endingInWords, happened, verdictInWords} from './words.ts';

const sayings = (['disagrees', 'waits', 'undecided', 'luck'] as const satisfies readonly Ending[]).map(
  (id) => ({
    id,
    label: endings[id],
  }),
);

/** The FLP lab: you choose what is delivered and when, and see what every choice does to the outcome. */
export default function FlpLab({preset, page, address}: LabProps): ReactNode {
  const named = presetNamed(preset);
  if (!named) {
    throw new Error(
      `<Lab name="flp" preset="${preset}"> has no such preset: ${presets.map(({name}) => name).join(', ')}.`,
    );
  }
  const {session, note, dispatch} = useSession(address, named);
  const [copied, copy] = useCopy();
  const {setup, game, taken} = session;
  const here = placeOf(session);
  const position = useMemo(() => game.position(here), [game, here]);
  const diagram = useMemo(() => runDiagram(game, taken), [game, taken]);
  const {picture, way, visited} = useMemo(() => shownPart(game, taken), [game, taken]);
  const ending = endingOf(session);
  const verdict = verdictInWords(session, position);
  const rounds = setup.preset.protocol.startsWith('benor');
  const last = taken.at(-1);
  const back = (steps: number) => () => {
    dispatch({type: 'back', steps});
  };
  const step = () => {
    dispatch({type: 'take', pick: session.chosen});
  };

  return (
    <Frame
      title={`You are the scheduler: ${setup.preset.title}`}
      intro={
        <>
          {note !== '' && <p className={parts.note}>{note}</p>}
          <p>{setup.preset.intro}</p>
          <Prediction
            key={setup.preset.name}
            item={`labs/flp/${setup.preset.name}`}
            question="what will catch this protocol?"
            choices={sayings}
            outcome={ending}
            right={game.endings}
            turnedOut={ending === null ? '' : endingInWords(ending, game.endings)}
          />
        </>
      }
      controls={
        <>
          <SetupControls setup={setup} dispatch={dispatch} />
          <ScenarioBar
            step={rounds ? 'round' : 'event'}
            onBack={taken.length > 0 ? back(1) : null}
            onStep={position.options.length > 0 ? step : null}
            {...(setup.preset.coins && {
              seed: {
                value: setup.seed,
                set: (seed: number) => {
                  dispatch({type: 'seed', seed});
                },
              },
            })}
            onReset={() => {
              dispatch({type: 'reset'});
            }}
            onCopy={() => {
              copy(new URL(linkTo(page, session), window.location.href).href);
            }}
            copied={copied}
          />
          <Choices session={session} position={position} dispatch={dispatch} verdict={verdict} />
          <Autopilot session={session} dispatch={dispatch} />
        </>
      }
      picture={
        <div className={styles.stage}>
          <div className={styles.pictures}>
            <div className={styles.scroll}>
              <SpaceTime diagram={diagram} />
            </div>
            <Now position={position} messages={!rounds} />
            <div className={styles.scroll}>
              <Configurations picture={picture} current={here} way={way} />
            </div>
            <Counts game={game} visited={visited} />
          </div>
        </div>
      }
      verdict={<p className={styles.verdict}>{verdict}</p>}
      table={<StepTable session={session} />}
      announcement={last ? `${happened(last.target)}. ${verdict}` : ''}
      keys={{
        ' ': step,
        ArrowRight: step,
        ArrowLeft: back(1),
        'Shift+ArrowLeft': back(10),
      }}
      keysHint="Keys inside the lab: in the list ↑ and ↓ choose; outside it space or → lets the choice happen, ← takes a step back, with Shift ten; Escape leaves."
    />
  );
}
