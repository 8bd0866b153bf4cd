const shares = [0, 10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 88, 90, 92, 94, 95];

/** Mean time in the simplest queue, in service times, at a utilisation in per cent. */
export const timeInSystem = (percent: number): number => 100 / (100 - percent);

/** Mean time in the simplest queue, in service times: 1 / (1 - utilisation). */
export const utilisation = {
  label: 'Mean time in the system against utilisation',
  x: {label: 'utilisation', unit: '%', from: 0, to: 100},
  y: {label: 'mean time', unit: 'service times', from: 0, to: 20},
  series: [{name: 'simplest queue', points: shares.map((share) => [share, timeInSystem(share)] as const)}],
};
