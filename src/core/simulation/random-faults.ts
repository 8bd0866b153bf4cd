import type {TimedCommand} from './command.ts';
import {link, type LinkId} from './network.ts';
import type {NodeId} from './protocol.ts';
import {below, draw, stream} from './stream.ts';
import type {Micros} from './time.ts';

interface Bounds {
  /** Nodes that may crash, pause and have a wrong clock, and between which links may be cut. */
  readonly nodes: readonly NodeId[];
  /** Faults begin before this; at this moment everything is whole again. */
  readonly untilMicros: Micros;
  readonly faults: number;
}

/**
 * A nemesis that draws its faults from a seed: partitions of any shape per directed link, crashes, pauses, and clocks
 * that run wrong. Each fault lasts for a while drawn at random; they may overlap.
 */
export function randomFaults<Body>(seed: number, bounds: Bounds): readonly TimedCommand<Body>[] {
  const {nodes, untilMicros, faults} = bounds;
  const chance = stream(seed, 'nemesis');
  let k = 0;
  const pick = (bound: number) => below(bound, draw(chance, k++));
  const script: TimedCommand<Body>[] = [];
  for (let made = 0; made < faults; made++) {
    const from = pick(1000) * Math.floor(untilMicros / 1000);
    const to = from + pick(1000) * Math.floor((untilMicros - from) / 1000);
    const node = nodes[pick(nodes.length)] ?? '';
    const kind = pick(6);
    if (kind < 3) {
      const links = kind === 0 ? someLinks(nodes, () => pick(3) === 0) : split(nodes, () => pick(2) === 0);
      script.push({at: from, command: {kind: 'cut', links}}, {at: to, command: {kind: 'heal', links}});
    } else if (kind === 3) {
      script.push({at: from, command: {kind: 'crash', node}}, {at: to, command: {kind: 'restart', node}});
    } else if (kind === 4) {
      script.push({at: from, command: {kind: 'pause', node}}, {at: to, command: {kind: 'resume', node}});
    } else {
      const driftPpm = pick(400_000) - 200_000;
      script.push({
        at: from,
        command: {kind: 'clock', node, driftPpm, jumpMicros: pick(2_000_000) - 1_000_000},
      });
    }
  }
  return [...script, ...recover<Body>(nodes, untilMicros)];
}

/** Heals every link between the nodes and brings every node back. */
export function recover<Body>(nodes: readonly NodeId[], at: Micros): readonly TimedCommand<Body>[] {
  return [
    {at, command: {kind: 'heal', links: someLinks(nodes, () => true)}},
    ...nodes.flatMap((node): TimedCommand<Body>[] => [
      {at, command: {kind: 'resume', node}},
      {at, command: {kind: 'restart', node}},
    ]),
  ];
}

function someLinks(nodes: readonly NodeId[], chosen: () => boolean): readonly LinkId[] {
  return nodes.flatMap((src) =>
    nodes.filter((dest) => dest !== src && chosen()).map((dest) => link(src, dest)),
  );
}

/** All links between two sides, drawn at random. */
function split(nodes: readonly NodeId[], isLeft: () => boolean): readonly LinkId[] {
  const side = new Map(nodes.map((node) => [node, isLeft()]));
  return nodes.flatMap((src) =>
    nodes.filter((dest) => side.get(src) !== side.get(dest)).map((dest) => link(src, dest)),
  );
}
