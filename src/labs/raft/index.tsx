import type {ComponentType, ReactNode} from 'react';
import Badge from '../../views/Verdict/Badge.tsx';
import {fetched} from '../frame/fetched.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened, type Opened} from '../frame/useOpened.ts';
import {runKeys, runKeysHint} from '../frame/useRunPlay.ts';
import {beginsAnew, reduce} from './actions.ts';
import {announce, captionOf, verdictInWords} from './announce.ts';
import LabRow from './LabRow.tsx';
import {markOf} from './mark.ts';
import {presetOf, requirePreset, type PresetName} from './scenarios.ts';
import {start, type Session} from './session.ts';
import {setupOf} from './setup.ts';
import {Bars, Picture} from './Stage.tsx';
import Story from './Story.tsx';
import type {TablesProps} from './Tables.tsx';
import {useMoment} from './useMoment.ts';
import {usePlay} from './usePlay.ts';

const Experiment = fetched(() => import('./Experiment.tsx'));
const LabShare = fetched(() => import('./LabShare.tsx'));
const RunInTime = fetched(() => import('./RunInTime.tsx'));

interface Props extends LabProps {
  /** What reads the address, once it is there (`ByLink`); without it the preset begins. */
  readonly open?: (address: string, preset: PresetName) => Opened<Session>;
  /** The pictures as text. The server has them at once; in the lab they come when their fold is opened. */
  readonly tables?: ComponentType<TablesProps>;
}

const begin: NonNullable<Props['open']> = (_, preset) => ({session: start(setupOf(preset)), note: ''});

/** The Raft lab: a cluster that serves clients, a nemesis that aims, and nine mistakes that were published. */
export default function RaftLab({preset, page, address, open = begin, tables: Told}: Props): ReactNode {
  const named = requirePreset(preset);
  const {session, note, dispatch} = useOpened(() => open(address, named), {reduce, beginsAnew});
  const {world, judgement} = useMoment(session);
  const play = usePlay(session, markOf(session, judgement), dispatch);
  const title = `Raft: ${presetOf(session.setup.preset).title}`;
  const seen = {session, world, judgement};
  return (
    <Frame
      title={title}
      note={note}
      picture={<Picture session={session} world={world} act={play.act} />}
      bars={<Bars session={session} judgement={judgement} />}
      caption={captionOf(session)}
      verdict={<Badge {...verdictInWords(judgement)} />}
      row={<LabRow session={session} dispatch={dispatch} play={play} />}
      story={<Story session={session} judgement={judgement} dispatch={dispatch} />}
      experiment={<Experiment {...seen} play={play} dispatch={dispatch} />}
      runInTime={<RunInTime session={session} />}
      record={Told && <Told session={session} judgement={judgement} />}
      share={<LabShare title={title} page={page} session={session} judgement={judgement} />}
      announcement={announce(session, judgement)}
      keys={runKeys(play)}
      keysHint={runKeysHint('server')}
    />
  );
}
