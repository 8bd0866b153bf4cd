import {slowFanOut} from '../samples/tail.ts';

const counts = [1, 2, 5, 10, 20, 30, 50, 69, 80, 100, 150, 200, 300];

const curve = (name: string, slowShare: number) => ({
  name,
  points: counts.map((servers) => [servers, 100 * slowFanOut(servers, slowShare)] as const),
});

/** The share of slow requests against the number of servers asked. */
export const fanOut = {
  label: 'Share of slow requests against the number of servers asked',
  x: {label: 'servers asked', from: 0, to: 300},
  y: {label: 'slow requests', unit: '%', from: 0, to: 100},
  series: [curve('one answer in 100 is slow', 0.01), curve('one answer in 1,000 is slow', 0.001)],
};
