import {apply, events, key} from './configurations.ts';
import {explore, valences} from './explore.ts';
import type {Bit, Configuration, Event, Protocol} from './protocol.ts';

export type Run<S, B> = {event: Event<B>; after: Configuration<S, B>}[];

/** Lemma 3 asks: does the event `last`, put off a while, lead to a configuration that is still bivalent? */
export function putOff<S, B>(
  protocol: Protocol<S, B>,
  from: Configuration<S, B>,
  last: Event<B>,
  bivalent: (configuration: Configuration<S, B>) => boolean,
): Run<S, B> | null {
  const name = JSON.stringify(last);
  const seen = new Set<string>();
  const waiting: {configuration: Configuration<S, B>; run: Run<S, B>}[] = [
    {configuration: from, run: []},
  ];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const {configuration, run} = next;
    if (seen.has(key(configuration))) continue;
    seen.add(key(configuration));
    const after = apply(protocol, configuration, last);
    if (bivalent(after)) return [...run, {event: last, after}];
    for (const event of events(protocol, configuration)) {
      if (JSON.stringify(event) === name) continue;
      const reached = apply(protocol, configuration, event);
      waiting.push({
        configuration: reached,
        run: [...run, {event, after: reached}],
      });
    }
  }
  return null;
}

// #region undecided
/** In each stage the head of the queue receives its earliest message. */
export function keepUndecided<S, B>(
  protocol: Protocol<S, B>,
  inputs: readonly Bit[],
  stages: number,
): {run: Run<S, B>; stages: number} {
  const graph = explore(protocol, inputs);
  const valence = valences(protocol, graph);
  const bivalent = (configuration: Configuration<S, B>) =>
    valence.get(key(configuration))?.size === 2;
  const run: Run<S, B> = [];
  let now = graph.nodes.get(graph.root)?.configuration;
  for (let stage = 0; stage < stages; stage++) {
    if (now === undefined || !bivalent(now)) return {run, stages: stage};
    const head = stage % protocol.processes;
    const earliest = now.buffer.find((message) => message.to === head);
    const last: Event<B> = {
      process: head,
      received: earliest?.body ?? null,
    };
    const steps = putOff(protocol, now, last, bivalent);
    if (steps === null) return {run, stages: stage}; // it must decide here
    run.push(...steps);
    now = run.at(-1)?.after;
  }
  return {run, stages};
}
// #endregion
