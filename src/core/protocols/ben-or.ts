import type {Choice, Heard, Model} from '../exploring/model.ts';
import type {Bit} from '../exploring/valence.ts';

/** What a process does at the end of a round in which it has heard no proposal. */
export type BenOrRule = 'keep' | 'flip' | 'any';

/** The boundary between two rounds: nothing else is remembered. */
export interface RoundBoundary {
  readonly inputs: readonly Bit[];
  readonly values: readonly Bit[];
  readonly decisions: readonly (Bit | null)[];
}

/** What a round did to one process; null leaves its value to the rule or to a coin. */
export type Outcome = {readonly kind: 'decide' | 'adopt'; readonly value: Bit} | null;

/** A scheduler's choice for one round: whom each process hears, and what comes of it. */
export interface Round {
  readonly heard: readonly [readonly Heard[], readonly Heard[]];
  readonly outcomes: readonly Outcome[];
}

const PROCESSES = 3;
const FAULTS = 1;
const everyone = Array.from({length: PROCESSES}, (_, process) => process);

/** All ways to choose `size` members of a list. */
function subsets(list: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return list.flatMap((member, at) => subsets(list.slice(at + 1), size - 1).map((rest) => [member, ...rest]));
}

/** All ways in which each process may hear n - f - 1 others in a phase. */
const phases: readonly (readonly Heard[])[] = everyone.reduce<Heard[][]>(
  (ways, process) => {
    const others = everyone.filter((other) => other !== process);
    return ways.flatMap((way) => subsets(others, PROCESSES - FAULTS - 1).map((heard) => [...way, heard]));
  },
  [[]],
);

/** Of the proposals or values a process hears, its own among them, how many are `value`. */
function votesFor(value: Bit, said: readonly (Bit | null)[], process: number, heard: Heard): number {
  return [process, ...heard].filter((from) => said[from] === value).length;
}

/** Phase 1: each process proposes v when more than n/2 of the values it hears, its own among them, are v; else nothing. */
export function propose(values: readonly Bit[], phase: readonly Heard[]): (Bit | null)[] {
  return phase.map((heard, process) => {
    const majority = ([0, 1] as const).find(
      (value) => 2 * votesFor(value, values, process, heard) > PROCESSES,
    );
    return majority ?? null;
  });
}

/** Phase 2: decide v on at least f + 1 proposals of v, adopt it on at least one. */
function conclude(proposals: readonly (Bit | null)[], phase: readonly Heard[]): Outcome[] {
  return phase.map((heard, process) => {
    for (const value of [0, 1] as const) {
      const count = votesFor(value, proposals, process, heard);
      if (count > 0) return {kind: count > FAULTS ? 'decide' : 'adopt', value};
    }
    return null;
  });
}

const outcomeKey = (outcomes: readonly Outcome[]): string =>
  outcomes.map((outcome) => (outcome === null ? '-' : `${outcome.kind[0]}${outcome.value}`)).join('');

/**
 * One round for each thing that the scheduler can make happen from these values. Of the schedules that do the
 * same to every process the first stands for all.
 */
export function rounds(values: readonly Bit[]): readonly Round[] {
  const key = values.join('');
  const known = allRounds.get(key);
  if (known) return known;
  const fresh = findRounds(values);
  allRounds.set(key, fresh);
  return fresh;
}

/** The rounds from each vector of values, found once: there are eight vectors, and runs ask thousands of times. */
const allRounds = new Map<string, readonly Round[]>();

function findRounds(values: readonly Bit[]): readonly Round[] {
  const found = new Map<string, Round>();
  for (const first of phases) {
    const proposals = propose(values, first);
    for (const second of phases) {
      const outcomes = conclude(proposals, second);
      const key = outcomeKey(outcomes);
      if (!found.has(key)) found.set(key, {heard: [first, second], outcomes});
    }
  }
  return [...found.values()];
}

/** The next boundary; `leftOver` gives the value of each process that has heard no proposal. */
export function finishRound(
  before: RoundBoundary,
  outcomes: readonly Outcome[],
  leftOver: (process: number) => Bit,
): RoundBoundary {
  return {
    inputs: before.inputs,
    values: outcomes.map((outcome, process) => outcome?.value ?? leftOver(process)),
    decisions: outcomes.map((outcome, process) => {
      const kept = before.decisions[process] ?? null;
      return kept ?? (outcome?.kind === 'decide' ? outcome.value : null);
    }),
  };
}

/** All ways in which the coins of the processes without a proposal may fall; null where no coin is tossed. */
function tosses(outcomes: readonly Outcome[]): (Bit | null)[][] {
  return outcomes.reduce<(Bit | null)[][]>(
    (ways, outcome) =>
      ways.flatMap((way): (Bit | null)[][] =>
        outcome === null
          ? [
              [...way, 0],
              [...way, 1],
            ]
          : [[...way, null]],
      ),
    [[]],
  );
}

function choices(before: RoundBoundary, rule: BenOrRule): Choice<RoundBoundary>[] {
  return rounds(before.values).flatMap(({heard, outcomes}) => {
    if (rule === 'any') {
      return tosses(outcomes).map((coins) => ({
        event: {kind: 'round' as const, heard, coins},
        next: finishRound(before, outcomes, (process) => coins[process] ?? 0),
      }));
    }
    const own = (process: number): Bit => before.values[process] ?? 0;
    const leftOver = rule === 'keep' ? own : (process: number): Bit => (own(process) === 0 ? 1 : 0);
    const coins = outcomes.map(() => null);
    return [{event: {kind: 'round' as const, heard, coins}, next: finishRound(before, outcomes, leftOver)}];
  });
}

/**
 * Ben-Or's protocol (PODC 1983) by rounds, for three processes of which one may fail. In each of a round's two
 * phases every process hears itself and one other, whom the scheduler chooses. Nobody stops taking part. A
 * crash needs no event of its own: a process that has crashed is one that nobody hears.
 */
export function benOr(rule: BenOrRule): Model<RoundBoundary> {
  return {
    processes: PROCESSES,
    initial: (inputs) => ({inputs, values: inputs, decisions: inputs.map(() => null)}),
    choices: (configuration) => choices(configuration, rule),
    key: ({inputs, values, decisions}) =>
      `${inputs.join('')}|${values.join('')}|${decisions.map((decision) => decision ?? '-').join('')}`,
    decisions: ({decisions}) => decisions,
    stuck: () => false,
    view: ({inputs, values, decisions}) => ({
      processes: values.map((value, process) => ({
        input: inputs[process] ?? 0,
        state: `holds ${value}`,
        value,
        decision: decisions[process] ?? null,
        crashed: false,
      })),
      inFlight: [],
    }),
  };
}
