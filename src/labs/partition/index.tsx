import type {ReactNode} from 'react';
import Verdict from '../../views/Verdict/index.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import {runKeys, runKeysHint} from '../frame/useRunPlay.ts';
import {beginsAnew, reduce} from './actions.ts';
import {announce, captionOf} from './announce.ts';
import LabRow from './LabRow.tsx';
import {markOf} from './mark.ts';
import {presetOf, requirePreset, type PresetName} from './scenarios/index.ts';
import {start, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {Bars, Picture} from './Stage.tsx';
import Story from './Story.tsx';
import Tables from './Tables.tsx';
import {useMoment} from './useMoment.ts';
import {usePlay} from './usePlay.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));
const RunInTime = fetched(() => import('./RunInTime.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the preset begins. */
  readonly open?: (address: string, preset: PresetName) => Opened<Session>;
}

const begin: NonNullable<Props['open']> = (_, preset) => ({session: start(setupOf(preset)), note: ''});

/** The CAP partition lab: one register at three replicas, clients on both sides, and links that one can cut. */
export default function PartitionLab({preset, page, address, open = begin}: Props): ReactNode {
  const named = requirePreset(preset);
  const {session, note, dispatch} = useOpened(() => open(address, named), {reduce, beginsAnew});
  const {world, history, verdict, fresh} = useMoment(session);
  const play = usePlay(session, markOf(session, verdict), dispatch);
  const title = `Partition: ${presetOf(session.setup.preset).title}`;
  const seen = {session, world, history, verdict};
  return (
    <Frame
      title={title}
      note={note}
      picture={<Picture {...seen} fresh={fresh} act={play.act} />}
      bars={<Bars {...seen} />}
      caption={captionOf(session)}
      verdict={<Verdict operations={history} verdict={verdict} />}
      row={<LabRow session={session} dispatch={dispatch} play={play} />}
      story={<Story {...seen} dispatch={dispatch} />}
      experiment={
        <Experiment session={session} world={world} fresh={fresh} play={play} dispatch={dispatch} />
      }
      runInTime={<RunInTime session={session} />}
      record={<Tables {...seen} />}
      share={<LabShare title={title} page={page} session={session} />}
      announcement={announce(session, history, verdict)}
      keys={runKeys(play)}
      keysHint={runKeysHint('thing')}
    />
  );
}
