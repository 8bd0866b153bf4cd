/** The clocks that the picture can show beside its events. */
export const clocks = {
  both: 'Lamport and vector',
  lamport: 'Lamport’s numbers',
  vector: 'vectors',
  hybrid: 'hybrid logical clocks',
  wall: 'wall clocks',
  none: 'no clock',
} as const;

export type ClockName = keyof typeof clocks;
