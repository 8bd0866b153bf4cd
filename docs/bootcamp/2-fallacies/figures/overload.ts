import {run} from '../samples/overload.ts';

const SECONDS = 40;
const free = run(SECONDS, {});
const budgeted = run(SECONDS, {answersARetry: 10});

/** What callers send and what is answered in time, second by second, round a cut of three seconds. */
export const overload = {
  label: 'Attempts and answers a second, before and after a cut of three seconds',
  x: {label: 'time', unit: 's', from: 0, to: SECONDS},
  y: {label: 'a second', from: 0, to: 350},
  series: [
    {name: 'attempts, retries free', points: free.map(({attempts}, second) => [second, attempts] as const)},
    {
      name: 'answered in time, retries free',
      points: free.map(({answered}, second) => [second, answered] as const),
    },
    {
      name: 'answered in time, one retry for ten answers',
      points: budgeted.map(({answered}, second) => [second, answered] as const),
    },
  ],
};
