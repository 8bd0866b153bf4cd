import type {NodeId} from '../simulation/protocol.ts';

/** The name of a version: a number, and the node that gave it, which breaks ties. */
export type Tag = readonly [number, NodeId];

/** Older than every version that is written. */
export const oldest: Tag = [0, ''];

export function isNewer([a, aNode]: Tag, [b, bNode]: Tag): boolean {
  return a > b || (a === b && aNode > bNode);
}
