import type {Explored} from './census.ts';
import {eventKey} from './event-key.ts';
import type {Event, Model} from './model.ts';
import {BIVALENT} from './valence.ts';

/** A bivalent configuration and an event that is applicable to it. */
export interface Pair {
  readonly at: number;
  readonly event: Event;
}

/** For which pairs the statement of FLP's Lemma 3 holds, and for which it does not. */
export interface LemmaThree {
  readonly holds: readonly Pair[];
  readonly fails: readonly Pair[];
}

/**
 * Lemma 3 for every bivalent configuration C and every event e applicable to it: among the configurations that e
 * leads to from C or from what is reachable from C without e, is there a bivalent one? For a protocol that is
 * totally correct in spite of one fault it always holds; where it fails, the protocol depends on one process.
 */
export function lemmaThree<Configuration>(
  model: Model<Configuration>,
  explored: Explored<Configuration>,
): LemmaThree {
  const holds: Pair[] = [];
  const fails: Pair[] = [];
  explored.graph.configurations.forEach((configuration, at) => {
    if (explored.valence[at] !== BIVALENT) return;
    for (const {event} of model.choices(configuration)) {
      const pair = {at, event};
      if (staysBivalent(model, explored, pair)) holds.push(pair);
      else fails.push(pair);
    }
  });
  return {holds, fails};
}

function staysBivalent<Configuration>(
  model: Model<Configuration>,
  {graph, valence}: Explored<Configuration>,
  {at, event}: Pair,
): boolean {
  const wanted = eventKey(event);
  const seen = new Set([at]);
  // A set is walked in the order of insertion, and what is added on the way is walked too.
  for (const member of seen) {
    const configuration = graph.configurations[member];
    if (configuration === undefined) continue;
    for (const choice of model.choices(configuration)) {
      const next = graph.numbers.get(model.key(choice.next));
      if (next === undefined) continue;
      if (eventKey(choice.event) !== wanted) seen.add(next);
      else if (valence[next] === BIVALENT) return true;
    }
  }
  return false;
}
