import type {TimedCommand} from '../../../simulation/command.ts';
import type {NodeId} from '../../../simulation/protocol.ts';
import {below, draw, stream} from '../../../simulation/stream.ts';
import {millis, type Micros} from '../../../simulation/time.ts';
import type {RaftBody} from '../messages.ts';
import {CLIENTS} from './setup.ts';

/** How often clients are told to ask something. */
export interface Pace {
  readonly clients: readonly NodeId[];
  readonly from: Micros;
  /** Between two requests of a client: at least `least`, and up to `spread` more. */
  readonly least: Micros;
  readonly spread: Micros;
}

const usualPace: Pace = {clients: CLIENTS, from: millis(250), least: millis(30), spread: millis(60)};

/**
 * What the clients are told to ask, drawn from the seed: reads and writes, equally likely, and no value twice. The
 * commands are plain data, so that a smaller run can leave some of them out.
 */
export function workload(
  seed: number,
  until: Micros,
  {clients, from, least, spread}: Pace = usualPace,
): readonly TimedCommand<RaftBody>[] {
  const all = clients.flatMap((node, place) => {
    const chance = stream(seed, `workload ${node}`);
    const asked: TimedCommand<RaftBody>[] = [];
    let at = from;
    for (let k = 0; at < until; k++) {
      const value = 1 + place + k * clients.length;
      const operation =
        draw(chance, 2 * k) % 2 === 0 ? ({f: 'read'} as const) : ({f: 'write', value} as const);
      asked.push({at, command: {kind: 'tell', node, body: {type: 'ask', operation}}});
      at += least + below(spread, draw(chance, 2 * k + 1));
    }
    return asked;
  });
  return all.sort((a, b) => a.at - b.at);
}
