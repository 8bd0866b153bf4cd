import type {Chance} from '../chance.ts';
import {textOf, type Json} from '../json.ts';
import type {Body} from '../protocol/message.ts';
import type {Service} from './service.ts';
import {answer, kvRequest, type Held} from './store.ts';

/** States that may still be seen, the newest among them, as in Maelstrom. */
const KEPT = 32;

interface Version {
  /** The number of the state from which on the key holds it. */
  readonly since: number;
  readonly value: Json;
}

/**
 * `seq-kv`: all updates stand in one order, and each client's requests go forward in it, but what changes nothing may see
 * any of the last 32 states that its client has not gone past. So a read may be stale, and so may the answer to a cas
 * that fails; an update that would change its old state is carried out on the newest (Maelstrom's service.clj).
 *
 * One difference: Maelstrom's buffer begins anew at its end, so that a client that was away for more than 32 updates may
 * be shown a newer state and afterwards an older one. Here it is shown one of the last 32.
 */
export class SequentialKv implements Service {
  private readonly versions = new Map<string, Version[]>();
  private readonly seen = new Map<string, number>();
  private last = 0;

  constructor(private readonly chance: Chance) {}

  handle(src: string, body: Body): Body {
    const request = kvRequest(body);
    if ('refusal' in request) return request.refusal;
    const from = Math.max(this.seen.get(src) ?? 0, this.last - KEPT + 1);
    const state = from + this.chance.below(this.last - from + 1);
    const held = this.at(request.key, state);
    const {reply, put} = answer(request, held);
    if (put === undefined || (held !== undefined && textOf(put) === textOf(held))) {
      this.seen.set(src, state);
      return reply;
    }
    const newest = answer(request, this.at(request.key, this.last));
    this.last += 1;
    this.seen.set(src, this.last);
    if (newest.put !== undefined) this.put(request.key, newest.put);
    return newest.reply;
  }

  private at(key: string, state: number): Held {
    return this.versions
      .get(key)
      ?.reduce<Held>((held, {since, value}) => (since <= state ? value : held), undefined);
  }

  private put(key: string, value: Json): void {
    const versions = this.versions.get(key) ?? [];
    versions.push({since: this.last, value});
    // The newest of those that all states that may be seen are past, and all after it.
    const oldest = this.last - KEPT + 1;
    while ((versions[1]?.since ?? Infinity) <= oldest) versions.shift();
    this.versions.set(key, versions);
  }
}
