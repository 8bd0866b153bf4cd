const LN_2 = 0.6931471805599453;
/** Terms of the series: the next would be below 0.2²¹/21, which is 10⁻¹⁶. */
const TERMS = 10;

/**
 * The natural logarithm of a number greater than 0, by additions, multiplications and divisions alone: IEEE 754 fixes the
 * last bit of these, and nobody fixes that of Math.log. `x` is brought into [0.75, 1.5) by doubling or halving; there
 * ln m = 2 (t + t³/3 + t⁵/5 + …) with t = (m − 1)/(m + 1). The test bounds the error.
 */
export function naturalLogarithm(x: number): number {
  let exponent = 0;
  let m = x;
  for (; m < 0.75; m *= 2) exponent--;
  for (; m >= 1.5; m /= 2) exponent++;
  const t = (m - 1) / (m + 1);
  const square = t * t;
  let sum = 0;
  for (let term = TERMS - 1; term >= 0; term--) sum = sum * square + 1 / (2 * term + 1);
  return exponent * LN_2 + 2 * t * sum;
}
