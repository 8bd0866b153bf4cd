import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import type {ClusterState} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import {linksBetween} from '../../core/simulation/nemesis.ts';
import type {World} from '../../core/simulation/world.ts';
import Network, {type NetworkHands} from '../../views/Network/index.tsx';
import type {NodeAction} from '../../views/Network/types.ts';
import Touch from '../../views/Network/Touch.tsx';
import Timeline from '../../views/Timeline/index.tsx';
import {faultBands, networkLinks, networkMessages, networkNodes} from './pictures.ts';
import {presetOf} from './scenarios/index.ts';
import type {Session} from './session.ts';
import type {Play} from './usePlay.ts';

export interface Seen {
  readonly session: Session;
  readonly world: World<ClusterState, RegisterBody>;
  readonly history: readonly Operation[];
  readonly verdict: Verdict;
}

interface PictureProps extends Omit<Seen, 'verdict'> {
  readonly fresh: number;
  readonly act: Play['act'];
}

/** The network, to be acted on. */
export function Picture({session, world, history, fresh, act}: PictureProps): ReactNode {
  const nodes = networkNodes(session, world, history);
  const links = networkLinks(session, world);
  return (
    <Network
      nodes={nodes}
      links={links}
      messages={networkMessages(session, world)}
      isRunning={session.playing !== 'no'}
    >
      <Touch nodes={nodes} links={links} hands={handsOn(world, fresh, act)} />
    </Network>
  );
}

/** What the clients have seen. There is a row for each from the beginning, so that a first request moves nothing. */
export function Bars({session, history, verdict}: Omit<Seen, 'world'>): ReactNode {
  return (
    <Timeline
      operations={history}
      bands={faultBands(session)}
      processes={Object.keys(presetOf(session.setup.preset).clients)}
      order={verdict.kind === 'linearizable' ? verdict.order : []}
      clash={verdict.kind === 'illegal' ? verdict.reason.clash : []}
      title="Requests of the clients"
      clock="microseconds"
      isLive
    />
  );
}

/** What each replica and client offers when it is tapped. */
function handsOn(world: PictureProps['world'], fresh: number, act: Play['act']): NetworkHands {
  return {
    onToggle: (one, other, cut) => {
      act({kind: cut ? 'cut' : 'heal', links: linksBetween([one], [other])}, 'no');
    },
    actionsOf: (id) => {
      const node = world.nodes[id];
      if (!node) return [];
      return node.state.role === 'client'
        ? askingOf(id, fresh, act)
        : faultsOf(id, node.mode, (kind) => {
            act({kind, node: id}, 'no');
          });
    },
  };
}

function askingOf(id: string, fresh: number, act: Play['act']): readonly NodeAction[] {
  const ask = (label: string, body: RegisterBody): NodeAction => ({
    label,
    name: `${label} on the ${id}, from the picture`,
    onPress: () => {
      act({kind: 'tell', node: id, body}, 'answer');
    },
  });
  return [
    ask('Read', {type: 'ask', f: 'read'}),
    ask(`Write ${fresh}`, {type: 'ask', f: 'write', value: fresh}),
  ];
}

type Fault = 'crash' | 'restart' | 'pause' | 'resume';

function faultsOf(id: string, mode: string, act: (fault: Fault) => void): readonly NodeAction[] {
  const change = (label: string, fault: Fault): NodeAction => ({
    label,
    name: `${label} ${id}, from the picture`,
    onPress: () => {
      act(fault);
    },
  });
  if (mode === 'crashed') return [change('Restart', 'restart')];
  return [
    change('Crash', 'crash'),
    mode === 'paused' ? change('Resume', 'resume') : change('Pause', 'pause'),
  ];
}
