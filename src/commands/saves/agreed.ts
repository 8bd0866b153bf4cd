/**
 * What several rounds of the same comparison come to: their median, or nought where more than one of them says the
 * opposite. On a machine that does other things as well a difference of times is else taken for one of builds.
 */
export function agreed(differences: readonly number[]): number {
  const sorted = [...differences].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const others = differences.filter((each) => Math.sign(each) !== Math.sign(median));
  return others.length <= 1 ? median : 0;
}
