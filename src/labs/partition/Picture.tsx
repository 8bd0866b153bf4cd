import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import type {ClusterState} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import {linksBetween} from '../../core/simulation/nemesis.ts';
import type {World} from '../../core/simulation/world.ts';
import Network from '../../views/Network/index.tsx';
import Timeline from '../../views/Timeline/index.tsx';
import Hands from './Hands.tsx';
import {faultBands, networkLinks, networkMessages, networkNodes} from './pictures.ts';
import {presetOf} from './scenarios.ts';
import type {Playing, Session} from './session.ts';
import StillRun from './StillRun.tsx';
import styles from './styles.module.css';

interface Props {
  readonly session: Session;
  readonly world: World<ClusterState, RegisterBody>;
  readonly history: readonly Operation[];
  readonly verdict: Verdict;
  readonly act: (command: Command<RegisterBody>, playing: Playing) => void;
}

/** The network with the reader's hands beside it, and below what the clients have seen. */
export default function Picture({session, world, history, verdict, act}: Props): ReactNode {
  const {replicas, clients} = presetOf(session.setup.preset);
  const written = history.map(({f, value}) => (f === 'write' && typeof value === 'number' ? value : 0));
  return (
    <>
      <div className={styles.table}>
        <Network
          nodes={networkNodes(session, world, history)}
          links={networkLinks(session, world)}
          messages={networkMessages(session, world)}
          onToggle={(one, other, cut) => {
            act({kind: cut ? 'cut' : 'heal', links: linksBetween([one], [other])}, 'no');
          }}
        />
        <Hands world={world} replicas={replicas} fresh={Math.max(0, ...written) + 1} act={act} />
      </div>
      <div className={styles.history} data-clients={Object.keys(clients).length}>
        {history.length > 0 ? (
          <Timeline
            operations={history}
            bands={faultBands(session)}
            order={verdict.kind === 'linearizable' ? verdict.order : []}
            clash={verdict.kind === 'illegal' ? verdict.reason.clash : []}
            title="Requests of the clients"
            clock="microseconds"
          />
        ) : (
          <p>No client has asked for anything yet. Requests will stand here as bars, from call to answer.</p>
        )}
      </div>
      <StillRun preset={session.setup.preset} />
    </>
  );
}
