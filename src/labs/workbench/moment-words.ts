import type {Moment} from '../../core/workbench/virtual/moments.ts';

/** When a moment was, since the first request: `12.3 ms`. */
export const momentTime = (moment: Moment | undefined): string =>
  moment === undefined ? '' : `${(moment.at / 1000).toFixed(1)} ms`;

/**
 * The last moment, up to a place, that must not be missed: a node is killed, or something befalls the network. It names a
 * mark for `usePlayback`.
 */
export function weightyBefore(moments: readonly Moment[], place: number): string {
  return moments.slice(0, place + 1).findLast(isWeighty)?.id ?? '';
}

/** What happens to the network has no place: links are cut, a message does not arrive. */
const isWeighty = ({kind, place}: Moment): boolean => place === null || kind === 'crash';
