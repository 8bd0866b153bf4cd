import {adjust, read} from './clock.ts';
import type {Command} from './command.ts';
import {loseUnsynced} from './disk.ts';
import type {Draft} from './draft.ts';
import type {Cause} from './log.ts';
import {link, type LinkId} from './network.ts';
import type {NodeId} from './protocol.ts';
import {filter} from './queue.ts';
import {without} from './without.ts';

/** The links between two groups, both ways. */
export function linksBetween(one: readonly NodeId[], other: readonly NodeId[]): readonly LinkId[] {
  return one.flatMap((a) => other.flatMap((b) => [link(a, b), link(b, a)]));
}

/** Carries out what comes from outside. */
export function obey<State, Body>(draft: Draft<State, Body>, command: Command<Body>): void {
  switch (command.kind) {
    case 'cut':
      cut(draft, command.links);
      break;
    case 'heal':
      draft.network = {...draft.network, cut: without(draft.network.cut, command.links)};
      break;
    case 'quality': {
      const links = {...draft.network.links};
      for (const id of command.links) links[id] = {...links[id], ...command.quality};
      draft.network = {...draft.network, links};
      break;
    }
    case 'tell':
      tell(draft, command.node, command.body);
      break;
    case 'disk': {
      const {disk} = draft.node(command.node);
      draft.change(command.node, {disk: {...disk, quality: {...disk.quality, ...command.quality}}});
      break;
    }
    case 'clock': {
      const {clock} = draft.node(command.node);
      const {driftPpm, jumpMicros} = command;
      draft.change(command.node, {clock: adjust(clock, draft.now, driftPpm, jumpMicros)});
      break;
    }
    default:
      changeMode(draft, command.node, command.kind);
  }
}

function cut<State, Body>(draft: Draft<State, Body>, links: readonly LinkId[]): void {
  const network: Record<LinkId, true> = {...draft.network.cut};
  for (const id of links) network[id] = true;
  draft.network = {...draft.network, cut: network};
  draft.queue = filter(draft.queue, (cause) => {
    if (cause.kind !== 'deliver') return true;
    const {message} = cause;
    if (!network[link(message.src, message.dest)]) return true;
    draft.note({kind: 'lost', message, why: 'cut'});
    return false;
  });
}

function tell<State, Body>(draft: Draft<State, Body>, node: NodeId, body: Body): void {
  const {mode, state, clock} = draft.node(node);
  if (mode !== 'up') return;
  const message = {id: -1, src: '', dest: node, body, sent: draft.now, arrives: draft.now};
  draft.settle(node, draft.scenario.protocol(node).onMessage(state, message, read(clock, draft.now)));
}

function changeMode<State, Body>(
  draft: Draft<State, Body>,
  id: NodeId,
  change: 'crash' | 'restart' | 'pause' | 'resume',
): void {
  const {mode, state, clock, held, disk} = draft.node(id);
  const protocol = draft.scenario.protocol(id);
  if (change === 'crash' && mode !== 'crashed') {
    // What was only in memory is gone: volatile state, timers, and what a paused node had not looked at yet.
    const left = {state: protocol.survives(state), disk: loseUnsynced(disk), timers: {}, held: []};
    draft.change(id, {mode: 'crashed', ...left});
    const writes = disk.writes - disk.syncedWrites;
    if (writes > 0) draft.note({kind: 'forgot', node: id, writes});
    for (const cause of held) {
      if (cause.kind === 'deliver') draft.note({kind: 'lost', message: cause.message, why: 'crashed'});
    }
  } else if (change === 'restart' && mode === 'crashed') {
    draft.change(id, {mode: 'up'});
    draft.settle(id, protocol.onRestart(state, read(clock, draft.now), disk.synced));
  } else if (change === 'pause' && mode === 'up') {
    draft.change(id, {mode: 'paused'});
  } else if (change === 'resume' && mode === 'paused') {
    draft.change(id, {mode: 'up', held: []});
    for (const cause of held) resumeLater(draft, cause);
  }
}

/** What waited comes at once, in the order in which it had come; a timer keeps the right to be cancelled. */
function resumeLater<State, Body>(draft: Draft<State, Body>, cause: Cause<Body>): void {
  if (cause.kind === 'synced') {
    draft.tellOfSync(cause.node, cause.name);
    return;
  }
  const sequence = draft.schedule(draft.now, cause);
  if (cause.kind !== 'timer') return;
  const {timers} = draft.node(cause.node);
  draft.change(cause.node, {timers: {...timers, [cause.timer]: sequence}});
}
