import type {Operation} from '../../core/checking/history.ts';
import {label} from '../../core/checking/wording.ts';
import type {ClusterState} from '../../core/protocols/register-cluster.ts';
import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import {isCut, link, type LinkId} from '../../core/simulation/network.ts';
import type {NodeId} from '../../core/simulation/protocol.ts';
import {millis} from '../../core/simulation/time.ts';
import type {World} from '../../core/simulation/world.ts';
import type {NetworkLink, NetworkMessage, NetworkNode} from '../../views/Network/index.tsx';
import {messagesAt} from '../frame/messages-at.ts';
import {presetOf} from './scenarios/index.ts';
import {shown, type Session} from './session.ts';
import {labelOf, tagInWords} from './words.ts';

/** A message that was lost stays in the picture for this long. */
const GRACE = millis(500);

type TheWorld = World<ClusterState, RegisterBody>;

export function networkNodes(
  session: Session,
  world: TheWorld,
  history: readonly Operation[],
): NetworkNode[] {
  const {clients} = presetOf(session.setup.preset);
  return Object.entries(world.nodes).map(([id, {state, mode}]): NetworkNode => {
    if (state.role === 'client') {
      const last = history.findLast(({process}) => process === id);
      return {
        id,
        label: id,
        kind: 'client',
        beside: clients[id] ?? '',
        lines: [last ? lastInWords(last) : 'idle'],
        mode,
      };
    }
    const tag = tagInWords(state.tag, session.setup.policy.kind === 'last-writer-wins');
    return {id, label: id, kind: 'server', lines: [`x = ${String(state.value)}`, tag], mode};
  });
}

function lastInWords(operation: Operation): string {
  if (operation.return === null) return `${label(operation)} …`;
  const signs = {ok: '✓', fail: '✗', info: '?'} as const;
  return `${label({...operation, f: operation.f})} ${signs[operation.outcome]}`;
}

/** Every pair of replicas, and each client and its replica, both ways. */
function linksOf(session: Session): readonly (readonly [NodeId, NodeId])[] {
  const {replicas, clients} = presetOf(session.setup.preset);
  const between = replicas.flatMap((src) =>
    replicas.filter((dest) => dest !== src).map((dest) => [src, dest] as const),
  );
  const toClients = Object.entries(clients).flatMap(([client, replica]) => [
    [client, replica] as const,
    [replica, client] as const,
  ]);
  return [...between, ...toClients];
}

export function networkLinks(session: Session, world: TheWorld): NetworkLink[] {
  return linksOf(session).map(([src, dest]) => ({src, dest, cut: isCut(world.network, link(src, dest))}));
}

export const networkMessages = (session: Session, world: TheWorld): NetworkMessage[] =>
  messagesAt(world, shown(session), session.at, {label: labelOf, graceMicros: GRACE});

export interface Band {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The times in which some link was cut, and those in which a replica was down. */
export function faultBands(session: Session): readonly Band[] {
  const cut = new Set<LinkId>();
  const since = new Map<string, number>();
  const bands: Band[] = [];
  const note = (name: string, isOn: boolean, at: number) => {
    const from = since.get(name);
    if (isOn && from === undefined) since.set(name, at);
    if (!isOn && from !== undefined) {
      bands.push({label: name, from, to: at});
      since.delete(name);
    }
  };
  for (const {at, cause} of shown(session)) {
    if (cause.kind !== 'command') continue;
    const {command} = cause;
    if (command.kind === 'cut') for (const id of command.links) cut.add(id);
    if (command.kind === 'heal') for (const id of command.links) cut.delete(id);
    note('cut', cut.size > 0, at);
    if (command.kind === 'crash' || command.kind === 'restart')
      note(`${command.node} down`, command.kind === 'crash', at);
    if (command.kind === 'pause' || command.kind === 'resume')
      note(`${command.node} paused`, command.kind === 'pause', at);
  }
  for (const [name, from] of since) bands.push({label: name, from, to: session.at});
  return bands.sort((a, b) => a.from - b.from);
}
