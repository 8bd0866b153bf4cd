import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  rgb,
  type Rgb,
} from 'culori';

/** With all cones, or without one kind of them, as simulated by Machado, Oliveira and Fernandes (IEEE TVCG 15(6), 2009). */
const filters = {
  'all three cones': (colour: Rgb) => colour,
  protanopia: filterDeficiencyProt(1)<Rgb>,
  deuteranopia: filterDeficiencyDeuter(1)<Rgb>,
  tritanopia: filterDeficiencyTrit(1)<Rgb>,
};

/** A way of seeing colours. */
export type Sight = keyof typeof filters;
export const sights = Object.keys(filters) as Sight[];

const difference = differenceCiede2000();

/**
 * How far apart two colours (`#rrggbb`) look, as CIEDE2000: about 1 is the least that one sees side by side, 10 is told
 * apart at a glance.
 */
export function apart(one: string, other: string, sight: Sight): number {
  const see = (colour: string) => {
    const seen = rgb(colour);
    if (seen === undefined) throw new Error(`${colour} is no colour.`);
    return filters[sight](seen);
  };
  return difference(see(one), see(other));
}
