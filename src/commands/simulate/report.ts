import type {HistoryEvent} from '../../core/checking/history.ts';
import type {Request} from './request.ts';

export interface Report {
  /** The line of JSON that the command prints. */
  readonly line: string;
  /** What the clients of the last run saw. */
  readonly lastHistory: readonly HistoryEvent[];
}

/**
 * Runs every seed and counts what came of it. A run in which no operation succeeded is counted as one without
 * progress and is no pass, whatever else is true of it.
 */
export function report({lab, asked, seeds, shrink}: Request): Report {
  const runs = lab.open(asked);
  const broke: Record<string, number> = {};
  let failed = 0;
  let firstFailingSeed: number | null = null;
  let operationsOk = 0;
  let withoutProgress = 0;
  let undecided = 0;
  let lastHistory: readonly HistoryEvent[] = [];
  for (let seed = seeds.first; seed <= seeds.last; seed++) {
    const run = runs.run(seed);
    for (const name of run.broke) broke[name] = (broke[name] ?? 0) + 1;
    if (run.broke.length > 0) {
      failed += 1;
      firstFailingSeed ??= seed;
    }
    operationsOk += run.operationsOk;
    if (run.operationsOk === 0) withoutProgress += 1;
    if (run.undecided) undecided += 1;
    lastHistory = run.history;
  }
  const line = JSON.stringify({
    lab: lab.name,
    bug: asked.bug,
    nemesis: asked.nemesis,
    seeds: `${seeds.first}..${seeds.last}`,
    runs: seeds.last - seeds.first + 1,
    failed,
    firstFailingSeed,
    broke,
    operationsOk,
    withoutProgress,
    ...(undecided > 0 ? {undecided} : {}),
    ...runs.figures?.(),
    ...(shrink && firstFailingSeed !== null && runs.shrink ? {shrunk: runs.shrink(firstFailingSeed)} : {}),
  });
  return {line, lastHistory};
}

/** A history as JSON Lines, as check-history reads it. */
export function historyText(history: readonly HistoryEvent[]): string {
  return history.map((event) => `${JSON.stringify(event)}\n`).join('');
}
