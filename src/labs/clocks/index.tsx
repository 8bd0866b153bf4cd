import {useMemo, type ReactNode} from 'react';
import {stampsOfDrawing} from '../../core/simulation/clocks/drawing.ts';
import Badge from '../../views/Verdict/Badge.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import WideTable from '../frame/WideTable.tsx';
import LabRow from './LabRow.tsx';
import Picture from './Picture.tsx';
import {presetOf, requirePreset, type PresetName} from './scenarios.ts';
import {beginsAnew, reduce, start, type Session} from './session.ts';
import Story from './Story.tsx';
import {eventTable} from './tables.ts';
import {captionOf, verdictOf} from './words.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the preset begins. */
  readonly open?: (address: string, preset: PresetName) => Opened<Session>;
}

const begin: NonNullable<Props['open']> = (_, preset) => ({session: start(preset), note: ''});

/** The clocks lab: a space-time diagram that one draws, its happened-before order, and what each clock knows of it. */
export default function ClocksLab({preset, page, address, open = begin}: Props): ReactNode {
  const named = requirePreset(preset);
  const {session, note, dispatch} = useOpened(() => open(address, named), {reduce, beginsAnew});
  const {drawing, chosen, other, problem} = session;
  const stamps = useMemo(() => stampsOfDrawing(drawing), [drawing]);
  const title = `Clocks: ${presetOf(session.preset).title}`;
  const verdict = verdictOf(session, stamps);
  return (
    <Frame
      title={title}
      note={note}
      picture={<Picture session={session} stamps={stamps} dispatch={dispatch} />}
      caption={{text: captionOf(session, stamps)}}
      verdict={<Badge {...verdict} />}
      row={<LabRow session={session} dispatch={dispatch} />}
      story={<Story session={session} dispatch={dispatch} />}
      experiment={<Experiment session={session} dispatch={dispatch} />}
      record={<WideTable table={eventTable(drawing, stamps)} title="Every event with its clocks" />}
      share={<LabShare title={title} page={page} session={session} stamps={stamps} />}
      announcement={
        problem !== ''
          ? problem
          : chosen === null && other === null
            ? ''
            : `${verdict.word}. ${verdict.sentence}`
      }
      keys={{
        ArrowRight: () => {
          dispatch({type: 'next'});
        },
        ArrowLeft: () => {
          dispatch({type: 'back'});
        },
      }}
      keysHint="Keys inside the lab: → touches the next event, ← takes the last change back; on an event arrow keys lead to the others and Enter touches one; Escape leaves."
    />
  );
}
