import type {LabEntry} from './registry.ts';

/** Every lab with what reads a scenario out of an address: few readers come by one, so that the list itself is fetched. */
export const byLink: Readonly<Record<string, LabEntry['load']>> = {
  clocks: () => import('./clocks/ByLink.tsx'),
  explore: () => import('./explore/ByLink.tsx'),
  fallacies: () => import('./fallacies/ByLink.tsx'),
  flp: () => import('./flp/ByLink.tsx'),
  history: () => import('./history/ByLink.tsx'),
  judge: () => import('./judge/ByLink.tsx'),
  models: () => import('./models/ByLink.tsx'),
  partition: () => import('./partition/ByLink.tsx'),
  raft: () => import('./raft/ByLink.tsx'),
  workbench: () => import('./workbench/ByLink.tsx'),
  transactions: () => import('./transactions/ByLink.tsx'),
};
