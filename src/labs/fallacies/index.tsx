import type {ReactNode} from 'react';
import Badge from '../../views/Verdict/Badge.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import LabRow from './LabRow.tsx';
import {presetOf, requirePreset, type PresetName} from './scenarios/index.ts';
import {beginsAnew, reduce, start, type Session} from './session.ts';
import {Latencies, Picture} from './Stage.tsx';
import Story from './Story.tsx';
import styles from './styles.module.css';
import Tables from './Tables.tsx';
import {useRuns} from './useRuns.ts';
import {captionOf, tooLong, verdictOf} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));
const RunInTime = fetched(() => import('./RunInTime.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the preset begins. */
  readonly open?: (address: string, preset: PresetName) => Opened<Session>;
}

const begin: NonNullable<Props['open']> = (_, preset) => ({session: start(preset), note: ''});

/** The fallacies bench: a service under load, a belief that a program holds, its defence, and the price. */
export default function FallaciesLab({preset, page, address, open = begin}: Props): ReactNode {
  const named = requirePreset(preset);
  const {session, note, dispatch} = useOpened(() => open(address, named), {reduce, beginsAnew});
  const {now, before} = useRuns(session);
  const {title} = presetOf(session.preset);
  const name = `Fallacies: ${title}`;
  const verdict = now === null ? tooLong : verdictOf(session.preset, now);
  return (
    <Frame
      title={name}
      note={note}
      stage={styles.even}
      picture={now && <Picture session={session} outcome={now} before={before} dispatch={dispatch} />}
      bars={now && <Latencies now={now} before={before} />}
      caption={{text: captionOf(session)}}
      verdict={<Badge {...verdict} />}
      row={<LabRow session={session} dispatch={dispatch} />}
      story={<Story session={session} now={now} before={before} dispatch={dispatch} />}
      experiment={<Experiment session={session} dispatch={dispatch} />}
      runInTime={<RunInTime outcome={now} look={session.look} />}
      record={<Tables session={session} now={now} before={before} />}
      share={<LabShare title={name} page={page} session={session} outcome={now} />}
      announcement={
        session.changed === null ? '' : `${captionOf(session)} ${verdict.word}. ${verdict.sentence}`
      }
      keys={{
        ArrowLeft: () => {
          dispatch({type: 'back'});
        },
        ArrowRight: () => {
          dispatch({type: 'defend'});
        },
      }}
      keysHint="Keys inside the lab: → adds the next defence, ← takes the last change back; on a slider or a percentile arrow keys move it. Escape leaves."
    />
  );
}
