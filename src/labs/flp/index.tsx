import {useMemo, type ReactNode} from 'react';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened} from '../frame/useOpened.ts';
import {beginsAnew, reduce} from './actions.ts';
import Controls from './Controls.tsx';
import Intro from './Intro.tsx';
import {open} from './link.ts';
import Pictures from './Pictures.tsx';
import {requirePreset} from './scenarios.ts';
import {endingOf, placeOf} from './session.ts';
import StepTable from './StepTable.tsx';
import styles from './styles.module.css';
import {happened, verdictInWords} from './words.ts';

/** The FLP lab: you choose what is delivered and when, and see what every choice does to the outcome. */
export default function FlpLab({preset, page, address}: LabProps): ReactNode {
  const named = requirePreset(preset);
  const {session, note, dispatch} = useOpened(() => open(address, named), {reduce, beginsAnew});
  const {setup, game, taken, chosen} = session;
  const here = placeOf(session);
  const position = useMemo(() => game.position(here), [game, here]);
  const verdict = verdictInWords(session, position);
  const last = taken.at(-1);
  const back = (steps: number) => () => {
    dispatch({type: 'back', steps});
  };
  const step = () => {
    dispatch({type: 'take', pick: chosen});
  };
  return (
    <Frame
      title={`You are the scheduler: ${setup.preset.title}`}
      intro={<Intro session={session} note={note} ending={endingOf(session)} />}
      controls={
        <Controls
          session={session}
          position={position}
          dispatch={dispatch}
          step={step}
          back={back(1)}
          verdict={verdict}
          page={page}
        />
      }
      picture={<Pictures session={session} position={position} />}
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
