import {apply, events, key, start} from './configurations.ts';
import type {Bit, Configuration, Event, Protocol} from './protocol.ts';

export interface Edge<B> {
  event: Event<B>;
  to: string;
}

export interface Graph<S, B> {
  root: string;
  nodes: Map<
    string,
    {configuration: Configuration<S, B>; edges: Edge<B>[]}
  >;
}

// #region explore
/** Every configuration within reach, without steps of those in `silent`. */
export function explore<S, B>(
  protocol: Protocol<S, B>,
  inputs: readonly Bit[],
  silent: readonly number[] = [],
): Graph<S, B> {
  const first = start(protocol, inputs);
  const graph: Graph<S, B> = {root: key(first), nodes: new Map()};
  const waiting = [first];
  for (
    let configuration = waiting.pop();
    configuration;
    configuration = waiting.pop()
  ) {
    const from = key(configuration);
    if (graph.nodes.has(from)) continue;
    const edges: Edge<B>[] = [];
    for (const event of events(protocol, configuration)) {
      if (silent.includes(event.process)) continue;
      const next = apply(protocol, configuration, event);
      edges.push({event, to: key(next)});
      waiting.push(next);
    }
    graph.nodes.set(from, {configuration, edges});
  }
  return graph;
}
// #endregion

/** The values decided in one configuration; two of them break agreement. */
export function decisions<S, B>(
  protocol: Protocol<S, B>,
  {states}: Configuration<S, B>,
): Set<Bit> {
  return new Set(
    states
      .map((state) => protocol.decision(state))
      .filter((value) => value !== null),
  );
}

// #region valences
/** Decided values flow backwards along the edges until nothing changes. */
export function valences<S, B>(
  protocol: Protocol<S, B>,
  graph: Graph<S, B>,
): Map<string, Set<Bit>> {
  const valence = new Map<string, Set<Bit>>();
  for (const [name, {configuration}] of graph.nodes)
    valence.set(name, decisions(protocol, configuration));
  let changed = true;
  while (changed) {
    changed = false;
    for (const [name, {edges}] of graph.nodes) {
      const here = valence.get(name) ?? new Set();
      const size = here.size;
      for (const {to} of edges)
        for (const value of valence.get(to) ?? []) here.add(value);
      if (here.size > size) changed = true;
    }
  }
  return valence;
}
// #endregion
