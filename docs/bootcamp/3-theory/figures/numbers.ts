import {afterPull, afterPush, roundsUntil} from '../samples/gossip.ts';

/** After how many rounds fewer than one site in a thousand lacks an update that a tenth of them lacked. */
export const repair = {
  pull: roundsUntil(0.001, 0.1, afterPull),
  push: roundsUntil(0.001, 0.1, afterPush),
};
