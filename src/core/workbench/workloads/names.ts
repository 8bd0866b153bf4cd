export const workloadNames = ['echo', 'unique-ids', 'lin-kv'] as const;
export type WorkloadName = (typeof workloadNames)[number];
