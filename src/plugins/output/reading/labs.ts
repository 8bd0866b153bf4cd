import type {LabText, TellLab} from '../../../labs/frame/LabText.ts';
import {tell as tellBelief} from '../../../labs/belief/tell.ts';
import {tell as tellClocks} from '../../../labs/clocks/tell.ts';
import {tell as tellExplore} from '../../../labs/explore/tell.ts';
import {tell as tellFallacies} from '../../../labs/fallacies/tell.ts';
import {tell as tellFlp} from '../../../labs/flp/tell.ts';
import {tell as tellHistory} from '../../../labs/history/tell.ts';
import {tell as tellJudge} from '../../../labs/judge/tell.ts';
import {tell as tellModels} from '../../../labs/models/tell.ts';
import {tell as tellPartition} from '../../../labs/partition/tell.ts';
import {tell as tellRaft} from '../../../labs/raft/tell.ts';
import {tell as tellWorkbench} from '../../../labs/workbench/tell.ts';
import {tell as tellTransactions} from '../../../labs/transactions/tell.ts';

/** What the labs say in words, by their names. */
const labs: Readonly<Record<string, TellLab>> = {
  belief: tellBelief,
  clocks: tellClocks,
  explore: tellExplore,
  fallacies: tellFallacies,
  flp: tellFlp,
  history: tellHistory,
  judge: tellJudge,
  models: tellModels,
  partition: tellPartition,
  raft: tellRaft,
  workbench: tellWorkbench,
  transactions: tellTransactions,
};

/** A lab as its first tables and verdicts, computed by the code that runs it. */
export function tellLab(name: string, preset: string): LabText {
  const tell = labs[name];
  if (tell) return tell(preset);
  throw new Error(
    `<Lab name="${name}"> has no text, so that nobody without a browser would learn what it shows.\n` +
      `  Fix: add src/labs/${name}/tell.ts to src/plugins/output/reading/labs.ts.`,
  );
}
