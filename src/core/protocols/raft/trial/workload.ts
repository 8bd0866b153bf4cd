import type {TimedCommand} from '../../../simulation/command.ts';
import {below, draw, stream} from '../../../simulation/stream.ts';
import {millis, type Micros} from '../../../simulation/time.ts';
import type {RaftBody} from '../messages.ts';
import {CLIENTS} from './setup.ts';

/**
 * What the clients are told to ask, drawn from the seed: reads and writes, equally likely, and no value twice. The
 * commands are plain data, so that a smaller run can leave some of them out.
 */
export function workload(seed: number, until: Micros): readonly TimedCommand<RaftBody>[] {
  const all = CLIENTS.flatMap((node, place) => {
    const chance = stream(seed, `workload ${node}`);
    const asked: TimedCommand<RaftBody>[] = [];
    let at = millis(250);
    for (let k = 0; at < until; k++) {
      const value = 1 + place + k * CLIENTS.length;
      const operation =
        draw(chance, 2 * k) % 2 === 0 ? ({f: 'read'} as const) : ({f: 'write', value} as const);
      asked.push({at, command: {kind: 'tell', node, body: {type: 'ask', operation}}});
      at += millis(30) + below(millis(60), draw(chance, 2 * k + 1));
    }
    return asked;
  });
  return all.sort((a, b) => a.at - b.at);
}
