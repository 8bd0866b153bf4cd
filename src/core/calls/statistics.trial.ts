import {expect} from 'vitest';

/** So many standard errors away is no accident: at 4, one comparison in some ten thousand. */
const FAR = 4;

export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * Mean and standard error of a sequence whose neighbours depend on each other (the waits of one queue), by the method of batch
 * means: the means of thirty long batches hardly depend on each other.
 */
export function batchMeans(values: readonly number[], batches = 30): Estimate {
  const size = Math.floor(values.length / batches);
  const means = Array.from({length: batches}, (_, batch) =>
    average(values.slice(batch * size, (batch + 1) * size)),
  );
  return independent(means);
}

/** Of values that do not depend on each other. */
export function independent(values: readonly number[]): Estimate {
  const mean = average(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return {mean, standardError: Math.sqrt(variance / values.length)};
}

/** Of `hits` in `trials` that each hit with the same probability, which is expected to be `share`. */
export function binomial(hits: number, trials: number, share: number): Estimate {
  return {mean: hits / trials, standardError: Math.sqrt((share * (1 - share)) / trials)};
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The estimate is where it should be, within the sampling error; which is small enough to say anything. */
export function expectNear(
  {mean, standardError}: Estimate,
  expected: number,
  what: string,
  precision = 0.05,
): void {
  expect(standardError, `${what}: the sampling error is too large to say anything`).toBeLessThan(
    precision * expected,
  );
  expect(
    Math.abs(mean - expected),
    `${what}: ${mean} for ${expected}, standard error ${standardError}`,
  ).toBeLessThan(FAR * standardError + 1e-9);
}
