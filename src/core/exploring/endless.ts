import type {Graph} from './graph.ts';
import {successorsOf} from './graph.ts';

/**
 * From which configurations a scheduler can stay among the `allowed` ones for ever (1: allowed, or so found). In a
 * finite graph these are the ones from which a cycle of allowed configurations can be reached through allowed
 * ones. Found as a greatest fixed point: strike out each whose allowed successors have all been struck out.
 */
export function endless(graph: Graph<unknown>, allowed: Uint8Array): Uint8Array {
  const size = graph.configurations.length;
  const alive = allowed.slice();
  const exits = new Uint32Array(size);
  const sources: number[][] = Array.from({length: size}, () => []);
  const queue: number[] = [];
  for (let at = 0; at < size; at++) {
    if (alive[at] !== 1) continue;
    const onward = successorsOf(graph, at).filter((target) => allowed[target] === 1);
    exits[at] = onward.length;
    for (const target of onward) sources[target]?.push(at);
    if (onward.length === 0) queue.push(at);
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    alive[at] = 0;
    for (const source of sources[at] ?? []) {
      const left = (exits[source] ?? 0) - 1;
      exits[source] = left;
      if (left === 0) queue.push(source);
    }
  }
  return alive;
}
