import type {ReactNode} from 'react';
import Verdict from '../../views/Verdict/index.tsx';
import Frame from '../frame/index.tsx';
import type {LabProps} from '../frame/LabProps.ts';
import {useOpened} from '../frame/useOpened.ts';
import {beginsAnew, reduce} from './actions.ts';
import {announce} from './announce.ts';
import Controls from './Controls.tsx';
import Intro from './Intro.tsx';
import {open} from './link.ts';
import {outcomeOf} from './outcome.ts';
import Picture from './Picture.tsx';
import {presetOf, requirePreset} from './scenarios.ts';
import Tables from './Tables.tsx';
import {useMoment} from './useMoment.ts';
import {usePlay} from './usePlay.ts';

/** The CAP partition lab: one register at three replicas, clients on both sides, and links that one can cut. */
export default function PartitionLab({preset, page, address}: LabProps): ReactNode {
  const named = requirePreset(preset);
  const {session, note, dispatch} = useOpened(() => open(address, named), {reduce, beginsAnew});
  const {world, history, verdict} = useMoment(session);
  const play = usePlay(session.playing, dispatch);
  const outcome = outcomeOf(session, history);
  return (
    <Frame
      title={`Partition: ${presetOf(session.setup.preset).title}`}
      intro={<Intro preset={session.setup.preset} note={note} outcome={outcome} />}
      controls={<Controls session={session} dispatch={dispatch} play={play} outcome={outcome} page={page} />}
      picture={<Picture session={session} world={world} history={history} verdict={verdict} act={play.act} />}
      verdict={<Verdict operations={history} verdict={verdict} />}
      table={<Tables session={session} history={history} verdict={verdict} />}
      announcement={announce(session, history, verdict)}
      keys={{
        ' ': play.toggle,
        ArrowRight: play.move('step'),
        ArrowLeft: play.move('back'),
        'Shift+ArrowRight': play.move('step', 10),
        'Shift+ArrowLeft': play.move('back', 10),
      }}
      keysHint="Keys inside the lab: space plays and pauses, ← and → go one event, with Shift ten; Escape leaves."
    />
  );
}
