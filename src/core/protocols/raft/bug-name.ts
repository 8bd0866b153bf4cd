/** The mistakes that can be switched on, one at a time; `bugs.ts` says where each comes from. */
export const bugNames = [
  'figure-8',
  'forgotten-vote',
  'stale-read',
  'wrong-credit',
  'early-reply',
  'double-vote',
  'stamped-term',
  'fixed-timeout',
  'early-membership',
] as const;

export type BugName = (typeof bugNames)[number];
