import type {SpaceTimeDiagram} from '../diagram.ts';
import type {Micros} from '../time.ts';
import {causalOrder} from './causal-order.ts';
import {hybrid, type Hybrid} from './hybrid.ts';
import {lamport} from './lamport.ts';
import {vector, type Vector} from './vector.ts';

/** What the clocks say of an event. */
export interface Stamps {
  readonly lamport: number;
  readonly vector: Vector;
  readonly hybrid: Hybrid;
  /** What the process' own clock shows, right or wrong. */
  readonly wall: Micros;
}

/**
 * Every event of a diagram with its stamps.
 *
 * @param wallOf what the clock of an event's process shows at the event, by the event's id.
 * @throws RangeError if a message goes into its sender's past; `causalOrder` says which.
 */
export function stampsOf(
  diagram: SpaceTimeDiagram,
  wallOf: (event: string) => Micros,
): ReadonlyMap<string, Stamps> {
  const order = causalOrder(diagram);
  if (order.kind === 'cycle') {
    throw new RangeError(`These events would be before themselves: ${order.events.join(', ')}.`);
  }
  const stamps = new Map<string, Stamps>();
  for (const {event, before} of order.events) {
    const known = before.flatMap((id) => stamps.get(id) ?? []);
    const wall = wallOf(event.id);
    stamps.set(event.id, {
      lamport: lamport(known.map((each) => each.lamport)),
      vector: vector(
        event.process,
        known.map((each) => each.vector),
      ),
      hybrid: hybrid(
        wall,
        known.map((each) => each.hybrid),
      ),
      wall,
    });
  }
  return stamps;
}
