import {placeOf, type Guess, type Session} from './session.ts';

/*
 * Valences are hidden until they are guessed: a valence is what one finds out by thinking about every future, and a lab
 * that writes it down takes the thinking away.
 */

/** Whether the reader may see the valence of a configuration: it was guessed, or somebody has decided there. */
export function isKnown({guesses, isRevealed, game}: Session, id: number): boolean {
  if (isRevealed || guesses.has(id)) return true;
  const {decided, valence, stuck} = game.position(id);
  return stuck || valence === 'never' || decided.some((value) => value !== null);
}

/** Whether a guess is asked for: not before the reader has done anything. */
export function isAsked(session: Session): boolean {
  const {taken, future, setup} = session;
  const isMoved = taken.length !== setup.preset.opening.length || future.length > 0;
  return isMoved && session.playing === 'no' && !isKnown(session, placeOf(session));
}

export function guess(session: Session, said: Guess): Session {
  return {...session, guesses: new Map(session.guesses).set(placeOf(session), said)};
}

/** How many guesses were right, of how many. */
export function score({guesses, game}: Session): {readonly right: number; readonly all: number} {
  const right = [...guesses].filter(([id, said]) => game.position(id).valence === said).length;
  return {right, all: guesses.size};
}
