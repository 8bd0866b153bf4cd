import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {RegisterClient} from '../../core/protocols/register-client.ts';
import type {ClusterState} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Command} from '../../core/simulation/command.ts';
import {isCut, link, type LinkId} from '../../core/simulation/network.ts';
import {linksBetween} from '../../core/simulation/nemesis.ts';
import type {NodeId} from '../../core/simulation/protocol.ts';
import type {World} from '../../core/simulation/world.ts';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';
import styles from './styles.module.css';
import type {Playing} from './session.ts';

interface Props {
  readonly world: World<ClusterState, RegisterBody>;
  readonly replicas: readonly NodeId[];
  /** A value that nobody has written yet. */
  readonly fresh: number;
  readonly act: (command: Command<RegisterBody>, playing: Playing) => void;
}

/** Everything that the reader can do to the clients, the links and the replicas. */
export default function Hands({world, replicas, fresh, act}: Props): ReactNode {
  const clients = Object.values(world.nodes).flatMap(({state}) => (state.role === 'client' ? [state] : []));
  return (
    <div className={parts.hands}>
      {clients.map((client) => (
        <Client key={client.node} client={client} fresh={fresh} act={act} />
      ))}
      <Partitions world={world} replicas={replicas} act={act} />
      <details className={clsx(parts.fold, styles.more)}>
        <summary>One-way cuts, crashes and pauses</summary>
        <Ways world={world} replicas={replicas} act={act} />
        {replicas.map((node) => (
          <Replica key={node} node={node} mode={world.nodes[node]?.mode ?? 'up'} act={act} />
        ))}
      </details>
    </div>
  );
}

function Client({client, fresh, act}: {client: RegisterClient} & Pick<Props, 'fresh' | 'act'>): ReactNode {
  const {node, auto} = client;
  return (
    <fieldset className={clsx(parts.group, styles.row)}>
      <legend>{`Client “${node}”`}</legend>
      <Button
        onPress={() => {
          act({kind: 'tell', node, body: {type: 'ask', f: 'read'}}, 'answer');
        }}
      >
        <span>Read</span>
        <span className={controls.heard}>{` on the ${node}`}</span>
      </Button>
      <Button
        onPress={() => {
          act({kind: 'tell', node, body: {type: 'ask', f: 'write', value: fresh}}, 'answer');
        }}
      >
        <span key={fresh}>{`Write ${fresh}`}</span>
        <span className={controls.heard}>{` on the ${node}`}</span>
      </Button>
      <label className={parts.check}>
        <input
          type="checkbox"
          checked={auto}
          onChange={({target}) => {
            act(
              {kind: 'tell', node, body: {type: 'auto', on: target.checked}},
              target.checked ? 'quiet' : 'no',
            );
          }}
        />
        at random
      </label>
    </fieldset>
  );
}

function Partitions({world, replicas, act}: Omit<Props, 'fresh'>): ReactNode {
  const isAnyCut = Object.keys(world.network.cut).length > 0;
  return (
    <fieldset className={clsx(parts.group, styles.row)}>
      <legend>Network</legend>
      {replicas.map((alone) => {
        const others = replicas.filter((replica) => replica !== alone);
        return (
          <Button
            key={alone}
            onPress={() => {
              act({kind: 'cut', links: linksBetween([alone], others)}, 'no');
            }}
          >
            {`Cut ${alone} off`}
          </Button>
        );
      })}
      <Button
        isDisabled={!isAnyCut}
        onPress={() => {
          act({kind: 'heal', links: allLinks(replicas)}, 'no');
        }}
      >
        Heal all
      </Button>
    </fieldset>
  );
}

function Ways({world, replicas, act}: Omit<Props, 'fresh'>): ReactNode {
  return (
    <fieldset className={clsx(parts.group, styles.row)}>
      <legend>Links that are cut</legend>
      {allLinks(replicas).map((id) => (
        <label key={id} className={parts.check}>
          <input
            type="checkbox"
            checked={isCut(world.network, id)}
            onChange={({target}) => {
              act({kind: target.checked ? 'cut' : 'heal', links: [id]}, 'no');
            }}
          />
          {id.replace('>', ' → ')}
        </label>
      ))}
    </fieldset>
  );
}

interface ReplicaProps extends Pick<Props, 'act'> {
  readonly node: NodeId;
  readonly mode: 'up' | 'paused' | 'crashed';
}

function Replica({node, mode, act}: ReplicaProps): ReactNode {
  const crash = mode === 'crashed' ? 'restart' : 'crash';
  const pause = mode === 'paused' ? 'resume' : 'pause';
  return (
    <fieldset className={clsx(parts.group, styles.row)}>
      <legend>{`Replica ${node}`}</legend>
      <Button
        onPress={() => {
          act({kind: crash, node}, 'no');
        }}
      >
        <span key={crash}>{`${crash === 'crash' ? 'Crash' : 'Restart'} ${node}`}</span>
      </Button>
      <Button
        isDisabled={mode === 'crashed'}
        onPress={() => {
          act({kind: pause, node}, 'no');
        }}
      >
        <span key={pause}>{`${pause === 'pause' ? 'Pause' : 'Resume'} ${node}`}</span>
      </Button>
    </fieldset>
  );
}

function allLinks(replicas: readonly NodeId[]): readonly LinkId[] {
  return replicas.flatMap((src) => replicas.filter((dest) => dest !== src).map((dest) => link(src, dest)));
}

interface ButtonProps {
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Button({children, isDisabled = false, onPress}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={controls.inset}
      // Not `disabled`, which would drop the focus of whoever has just pressed it.
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}
