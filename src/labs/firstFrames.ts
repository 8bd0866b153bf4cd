import type {ComponentType} from 'react';
import Belief from './belief/index.tsx';
import Clocks from './clocks/index.tsx';
import Explore from './explore/index.tsx';
import Fallacies from './fallacies/index.tsx';
import Flp from './flp/index.tsx';
import type {LabProps} from './frame/LabProps.ts';
import History from './history/index.tsx';
import Judge from './judge/index.tsx';
import Models from './models/index.tsx';
import Partition from './partition/index.tsx';
import Raft from './raft/FirstFrame.tsx';
import Workbench from './workbench/index.tsx';
import Transactions from './transactions/index.tsx';

export {markInline} from './early-marks.ts';

/**
 * The labs as the server sees them: drawn at build, in their first state, by the code that runs later. Only the
 * server's bundle holds this file (`src/framework/bundle`), so that a page's own script holds no lab.
 */
export const firstFrames: Readonly<Record<string, ComponentType<LabProps>>> = {
  belief: Belief,
  clocks: Clocks,
  explore: Explore,
  fallacies: Fallacies,
  flp: Flp,
  history: History,
  judge: Judge,
  models: Models,
  partition: Partition,
  raft: Raft,
  workbench: Workbench,
  transactions: Transactions,
};
