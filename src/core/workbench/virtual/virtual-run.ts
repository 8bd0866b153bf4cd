import type {Entry} from '../run/journal.ts';
import type {Evidence} from '../run/evidence.ts';
import {Run} from '../run/run.ts';
import type {Script} from '../run/script.ts';
import type {Settings} from '../settings.ts';
import {verdictOf, type Verdict} from '../verdict.ts';
import type {Programs} from './program.ts';
import {VirtualNodes} from './virtual-nodes.ts';

/** A run that is over. */
export interface VirtualRun {
  readonly settings: Settings;
  readonly log: readonly Entry[];
  readonly evidence: Evidence;
  readonly verdict: Verdict;
}

/** Events of a run; nodes that do not stop sending have more. */
const MOST_ENTRIES = 60_000;

class TooMany extends Error {}

/** Carries out a run in virtual time: the same settings, script and programs, the same log. */
export function runVirtually(
  settings: Settings,
  programs: Programs,
  script: Script | null = null,
): VirtualRun {
  const log: Entry[] = [];
  const nodes = new VirtualNodes(settings.seed, programs);
  const journal = (entry: Entry) => {
    log.push(entry);
    if (log.length > MOST_ENTRIES) throw new TooMany();
  };
  const run = new Run(settings, nodes, journal, script);
  nodes.attach(run);
  try {
    run.start();
    for (let next = run.next; next !== null; next = run.next) run.advance(next);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    const why = `the run has more than ${MOST_ENTRIES} events; do the nodes answer each other without end?`;
    run.giveUp(why);
  }
  const {evidence} = run;
  return {settings, log, evidence, verdict: verdictOf(settings, evidence)};
}
