import type {Option} from './atlas.ts';
import {placeOf, take, type Session} from './session.ts';

/** A kind scheduler has told its story after so many steps, whatever the protocol. */
const MOST = 24;

/**
 * The story of a protocol: a scheduler that means well. Everybody starts, messages are delivered as they stand, nobody
 * crashes, and a process that has nothing else to do takes a step. One step of it; null at its end.
 */
export function kindStep(session: Session): Session | null {
  const {options, decided, processes} = session.game.position(placeOf(session));
  const isDone = processes.every(({crashed}, process) => crashed || decided[process] !== null);
  const pick = kindest(options);
  if (isDone || pick < 0 || session.taken.length >= MOST) return null;
  return take(session, pick);
}

/** Whether the run so far is what a kind scheduler would have done from the opening on. */
export function isFresh({setup, taken, future}: Session): boolean {
  return taken.length === setup.preset.opening.length && future.length === 0;
}

const kinds = ['start', 'deliver', 'round', 'null'] as const;

function kindest(options: readonly Option[]): number {
  for (const kind of kinds) {
    const pick = options.findIndex(({targets}) => targets[0]?.event.kind === kind);
    if (pick >= 0) return pick;
  }
  return -1;
}
