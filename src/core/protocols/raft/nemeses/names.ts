/** Everything that hunts Raft; `index.ts` says what each does. */
export const nemesisNames = [
  'leader',
  'leader-pair',
  'newest-log',
  'minority',
  'one-way',
  'race',
  'restarts',
  'disk',
  'duplicates',
  'clocks',
  'kill',
  'members',
  'random',
  'none',
] as const;

export type NemesisName = (typeof nemesisNames)[number];
