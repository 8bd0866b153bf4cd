import type {ComponentType} from 'react';
import Flp from './flp/index.tsx';
import type {LabProps} from './frame/LabProps.ts';
import History from './history/index.tsx';
import Partition from './partition/index.tsx';

/**
 * The labs as the server sees them: drawn at build, in their first state, by the code that runs later. Only the
 * server's bundle holds this file (`src/plugins/first-frames`), so that a page's own script holds no lab.
 */
export const firstFrames: Readonly<Record<string, ComponentType<LabProps>>> = {
  flp: Flp,
  history: History,
  partition: Partition,
};
