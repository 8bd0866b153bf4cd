export const workloadNames = [
  'echo',
  'unique-ids',
  'broadcast',
  'g-set',
  'g-counter',
  'pn-counter',
  'lin-kv',
  'kafka',
  'txn-list-append',
  'txn-rw-register',
] as const;
export type WorkloadName = (typeof workloadNames)[number];
