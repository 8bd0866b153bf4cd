import type {ComponentType} from 'react';
import type {LabProps} from './frame/LabProps.ts';

export interface LabEntry {
  /** Fetches the live lab; its own chunk. */
  readonly load: () => Promise<{default: ComponentType<LabProps>}>;
  /** The height that is kept free until it is there, so that nothing below it moves: a CSS length. */
  readonly height: string;
}

/** Every lab that `<Lab name="…" />` may name. A new lab stands here and in `firstFrames.ts`. */
export const labs: Readonly<Record<string, LabEntry>> = {
  partition: {load: () => import('./partition/index.tsx'), height: '64rem'},
  flp: {load: () => import('./flp/index.tsx'), height: '64rem'},
  history: {load: () => import('./history/index.tsx'), height: '60rem'},
};
