import type {ComponentType} from 'react';
import type {LabProps} from './frame/LabProps.ts';

export interface LabEntry {
  /** Fetches the live lab; its own chunk. */
  readonly load: () => Promise<{default: ComponentType<LabProps>}>;
  /** The height that is kept free until it is there, so that nothing below it moves: a CSS length. */
  readonly height: string;
  /** The lab whose page it leads to, where it has none of its own. */
  readonly page?: string;
}

/** Every lab that `<Lab name="…" />` may name. Where else a new one stands: ARCHITECTURE.md, "How a lab is built". */
export const labs: Readonly<Record<string, LabEntry>> = {
  partition: {load: () => import('./partition/index.tsx'), height: '38rem'},
  flp: {load: () => import('./flp/index.tsx'), height: '44rem'},
  history: {load: () => import('./history/index.tsx'), height: '26rem'},
  models: {load: () => import('./models/index.tsx'), height: '44rem'},
  clocks: {load: () => import('./clocks/index.tsx'), height: '44rem'},
  fallacies: {load: () => import('./fallacies/index.tsx'), height: '50rem'},
  raft: {load: () => import('./raft/index.tsx'), height: '42rem'},
  workbench: {load: () => import('./workbench/index.tsx'), height: '56rem'},
  explore: {load: () => import('./explore/index.tsx'), height: '46rem'},
  judge: {load: () => import('./judge/index.tsx'), height: '35rem'},
  transactions: {load: () => import('./transactions/index.tsx'), height: '44rem'},
  belief: {load: () => import('./belief/index.tsx'), height: '20rem', page: 'fallacies'},
};
