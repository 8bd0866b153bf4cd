import {apply, nextAction, type Counts} from '../samples/reconcile.ts';

const TARGET: Counts = {web: 5};
const STEPS = 14;

/** What somebody does behind the loop's back, by step. */
const meddling: Readonly<Record<number, number>> = {7: -3};

/** How many copies run after each step of the loop, which starts with none and is robbed of three at step 7. */
export function copiesByStep(): number[] {
  let real: Counts = {};
  const counts = [real.web ?? 0];
  for (let step = 1; step <= STEPS; step += 1) {
    const change = meddling[step];
    const action = nextAction(TARGET, real);
    if (change !== undefined) real = {web: (real.web ?? 0) + change};
    else if (action !== null) real = apply(real, action);
    counts.push(real.web ?? 0);
  }
  return counts;
}

export const reconciling = {
  label: 'Copies that run, by step of a reconciliation loop',
  x: {label: 'step', from: 0, to: STEPS},
  y: {label: 'copies', from: 0, to: 6},
  series: [
    {
      name: 'copies that run',
      kind: 'step' as const,
      points: copiesByStep().map((count, step) => [step, count] as const),
    },
    {
      name: 'target',
      points: [
        [0, 5],
        [STEPS, 5],
      ] as const,
    },
  ],
};
