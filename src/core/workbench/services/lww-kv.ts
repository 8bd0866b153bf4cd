import type {Chance} from '../chance.ts';
import type {Json} from '../json.ts';
import type {Body} from '../protocol/message.ts';
import type {Service} from './service.ts';
import {answer, kvRequest} from './store.ts';

/** Replicas that Maelstrom simulates. */
const REPLICAS = 2;

interface Written {
  readonly stamp: number;
  readonly value: Json;
}

interface Replica {
  /** Its Lamport clock, by which it stamps what is written. */
  clock: number;
  readonly held: Map<string, Written>;
}

/**
 * `lww-kv`: replicas that know nothing of each other until one is merged into another, as happens by chance at every
 * request; of two writes the one with the higher stamp stays. So an acknowledged write may be lost. As in Maelstrom, its
 * cas creates no key (service.clj).
 */
export class LwwKv implements Service {
  private readonly replicas: readonly Replica[] = Array.from({length: REPLICAS}, () => ({
    clock: 0,
    held: new Map<string, Written>(),
  }));

  constructor(private readonly chance: Chance) {}

  handle(_src: string, body: Body): Body {
    const [source, dest] = [this.chance.pick(this.replicas), this.chance.pick(this.replicas)];
    merge(source, dest);
    const replica = this.chance.pick(this.replicas);
    const request = kvRequest(body);
    if ('refusal' in request) return request.refusal;
    const held = replica.held.get(request.key)?.value;
    const asked = request.type === 'cas' ? {...request, create: false} : request;
    const {reply, put} = answer(asked, held);
    if (put !== undefined) {
      replica.held.set(request.key, {stamp: replica.clock, value: put});
      replica.clock += 1;
    }
    return reply;
  }
}

/** Of two writes with the same stamp the source's stays. */
function merge(source: Replica, dest: Replica): void {
  if (source === dest) return;
  dest.clock = Math.max(dest.clock, source.clock);
  for (const [key, written] of source.held) {
    if ((dest.held.get(key)?.stamp ?? -1) <= written.stamp) dest.held.set(key, written);
  }
}
