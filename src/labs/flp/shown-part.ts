import type {GraphPicture} from '../../core/exploring/picture.ts';
import type {Game} from './game.ts';
import type {Taken} from './session.ts';

export interface ShownPart {
  readonly picture: GraphPicture;
  /** The configurations of the run, in order. */
  readonly way: readonly number[];
  readonly visited: number;
}

/** The part of the graph that the lab draws: where the run has been, and what each choice leads to from here. */
export function shownPart(game: Game, taken: readonly Taken[], future: readonly Taken[] = []): ShownPart {
  const way = [0, ...taken.map(({target}) => target.to)];
  const known = future.map(({target}) => target.to);
  const here = way.at(-1) ?? 0;
  const ahead = game.position(here).options.flatMap(({targets}) => targets.map(({to}) => to));
  return {
    picture: game.picture(new Set([...way, ...known, ...ahead])),
    way,
    visited: new Set([...way, ...known]).size,
  };
}
