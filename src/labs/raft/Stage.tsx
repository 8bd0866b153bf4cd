import {memo, type ReactNode} from 'react';
import Network, {type NetworkHands, type NodeAction} from '../../views/Network/index.tsx';
import Touch from '../../views/Network/Touch.tsx';
import Timeline from '../../views/Timeline/index.tsx';
import {cutOff, type Fault, type RaftWorld} from './faults.ts';
import type {Judgement} from './judgement.ts';
import {faultBands, networkLinks, networkMessages, networkNodes, type Band} from './pictures.ts';
import type {Session} from './session.ts';
import {clientsIn} from './setup.ts';

export interface Seen {
  readonly session: Session;
  readonly world: RaftWorld;
  readonly judgement: Judgement;
}

interface PictureProps extends Omit<Seen, 'judgement'> {
  readonly act: (faults: readonly Fault[]) => void;
}

/** The servers, to be acted on. */
export function Picture({session, world, act}: PictureProps): ReactNode {
  const nodes = networkNodes(world);
  const links = networkLinks(world);
  return (
    <Network
      nodes={nodes}
      links={links}
      messages={networkMessages(session, world)}
      isRunning={session.playing !== 'no'}
    >
      <Touch nodes={nodes} links={links} hands={handsOn(world, act)} />
    </Network>
  );
}

/** What each server offers when it is tapped. */
function handsOn(world: RaftWorld, act: PictureProps['act']): NetworkHands {
  return {
    actionsOf: (id) => {
      const mode = world.nodes[id]?.mode ?? 'up';
      const change = (label: string, faults: readonly Fault[]): NodeAction => ({
        label,
        name: `${label} ${id}, from the picture`,
        onPress: () => {
          act(faults);
        },
      });
      if (mode === 'crashed') return [change('Restart', [{kind: 'restart', node: id}])];
      return [
        isCutOff(world, id)
          ? change('Reconnect', [{kind: 'heal', links: linksOf(world, id)}])
          : change('Cut off', cutOff(world, [id])),
        change('Crash', [{kind: 'crash', node: id}]),
        mode === 'paused'
          ? change('Resume', [{kind: 'resume', node: id}])
          : change('Pause', [{kind: 'pause', node: id}]),
      ];
    },
  };
}

const linksOf = (world: RaftWorld, id: string) =>
  cutOff(world, [id]).flatMap((fault) => (fault.kind === 'cut' ? fault.links : []));

/** Whether no link of this server works in either direction. */
const isCutOff = (world: RaftWorld, id: string): boolean =>
  linksOf(world, id).every((each) => world.network.cut[each] === true);

/** What the clients have seen. There is a row for each from the beginning, so that a first request moves nothing. */
export function Bars({session, judgement}: Omit<Seen, 'world'>): ReactNode {
  return <History judgement={judgement} bands={faultBands(session)} clients={clientsIn(session.setup)} />;
}

interface HistoryProps {
  readonly judgement: Judgement;
  readonly bands: readonly Band[];
  readonly clients: readonly string[];
}

/** Drawn anew only when something has happened in it, not at every tick. */
const History = memo(DrawnHistory, (before, after) => stampOf(before) === stampOf(after));

const stampOf = ({judgement: {history, verdict}, bands, clients}: HistoryProps): string =>
  JSON.stringify([
    history.map((each) => [each.process, each.call, each.return]),
    verdict.kind,
    bands,
    clients,
  ]);

function DrawnHistory({judgement: {history, verdict}, bands, clients}: HistoryProps): ReactNode {
  return (
    <Timeline
      operations={history}
      bands={bands}
      processes={clients}
      clash={verdict.kind === 'illegal' ? verdict.reason.clash : []}
      title="What the clients asked, and were told"
      clock="microseconds"
      isLive
    />
  );
}
