/** Every order of so many steps, as the place of each, from 1: count! of them. */
export function permutations(count: number): number[][] {
  const places = Array.from({length: count}, (_, index) => index + 1);
  const from = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((place) => from(left.filter((each) => each !== place)).map((rest) => [place, ...rest]));
  return from(places);
}
