import type {Bit} from '../exploring/valence.ts';
import type {Round} from './ben-or.ts';
import {rounds} from './ben-or.ts';

/**
 * The round that helps the protocol least: the fewest decisions, then the most processes left to the rule or the
 * coins. A scheduler chooses it before the coins are tossed.
 */
export function hardestRound(values: readonly Bit[]): Round {
  const cost = ({outcomes}: Round): number =>
    outcomes.filter((outcome) => outcome?.kind === 'decide').length * (values.length + 1) +
    outcomes.filter((outcome) => outcome !== null).length;
  return rounds(values).reduce((best, round) => (cost(round) < cost(best) ? round : best));
}
