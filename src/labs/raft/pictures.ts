import type {RaftServer} from '../../core/protocols/raft/server.ts';
import {serversOf} from '../../core/protocols/raft/cluster.ts';
import {isCut, link} from '../../core/simulation/network.ts';
import {millis} from '../../core/simulation/time.ts';
import type {Message} from '../../core/simulation/protocol.ts';
import type {NetworkLink, NetworkMessage, NetworkNode} from '../../views/Network/index.tsx';
import {messagesAt} from '../frame/messages-at.ts';
import {serverIds, type RaftWorld} from './faults.ts';
import {shown, type Session} from './session.ts';
import {labelOf, roles} from './words.ts';

/** A message that was lost stays in the picture for this long. */
const GRACE = millis(40);

export function networkNodes(world: RaftWorld): NetworkNode[] {
  return serversOf(world.nodes).map((server): NetworkNode => {
    const {node} = server;
    const mode = world.nodes[node]?.mode ?? 'up';
    const common = {id: node, label: node, kind: 'server', called: 'Server', mode} as const;
    if (mode === 'crashed') return {...common, lines: [`on disk: ${durable(world, node)}`]};
    const lines = [roles[server.state], logInWords(server)];
    return {...common, note: `term ${server.currentTerm}`, lines, isMarked: server.state === 'leader'};
  });
}

const logInWords = ({log, commitIndex}: RaftServer): string => `log ${log.length}, commit ${commitIndex}`;

function durable(world: RaftWorld, node: string): string {
  const entries = world.nodes[node]?.disk.synced.files.log?.length ?? 0;
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}

export function networkLinks(world: RaftWorld): NetworkLink[] {
  const servers = serverIds(world);
  return servers.flatMap((src) =>
    servers
      .filter((dest) => dest !== src)
      .map((dest) => ({src, dest, cut: isCut(world.network, link(src, dest))})),
  );
}

/** Those between servers. */
export function networkMessages(session: Session, world: RaftWorld): NetworkMessage[] {
  const servers = serverIds(world);
  const isDrawn = ({src, dest}: Message<unknown>) => servers.includes(src) && servers.includes(dest);
  return messagesAt(world, shown(session), session.at, {label: labelOf, graceMicros: GRACE, isDrawn});
}

export interface Band {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The times in which some link was cut, some server was down or paused, or some clock ran wrong. */
export function faultBands(session: Session): readonly Band[] {
  const on = new Map<string, Set<string>>();
  const since = new Map<string, number>();
  const bands: Band[] = [];
  const note = (label: string, things: readonly string[], isOn: boolean, at: number) => {
    const set = on.get(label) ?? new Set();
    on.set(label, set);
    for (const thing of things)
      if (isOn) set.add(thing);
      else set.delete(thing);
    const from = since.get(label);
    if (set.size > 0 && from === undefined) since.set(label, at);
    if (set.size === 0 && from !== undefined) {
      bands.push({label, from, to: at});
      since.delete(label);
    }
  };
  for (const {at, cause} of shown(session)) {
    if (cause.kind !== 'command') continue;
    const {command} = cause;
    if (command.kind === 'cut' || command.kind === 'heal')
      note('cut', command.links, command.kind === 'cut', at);
    if (command.kind === 'crash' || command.kind === 'restart')
      note('down', [command.node], command.kind === 'crash', at);
    if (command.kind === 'pause' || command.kind === 'resume')
      note('paused', [command.node], command.kind === 'pause', at);
    if (command.kind === 'clock') note('clocks', [command.node], command.driftPpm !== 0, at);
  }
  // What lasts reaches to the edge, wherever that is: so the picture is drawn anew only when something happens in it.
  for (const [label, from] of since) bands.push({label, from, to: Infinity});
  return bands.sort((a, b) => a.from - b.from);
}
