import {endless} from './endless.ts';
import type {Graph} from './graph.ts';
import {explore, successorsOf} from './graph.ts';
import type {Model} from './model.ts';
import {inputVectors} from './model.ts';
import type {Bit, Valence, ValenceName} from './valence.ts';
import {BIVALENT, decidedSet, valenceNames, valences} from './valence.ts';

/** What there is to count in a configuration graph. */
export interface Counts {
  readonly configurations: number;
  /** Distinct pairs of a configuration and its successor. */
  readonly transitions: number;
  readonly bivalent: number;
  readonly zeroValent: number;
  readonly oneValent: number;
  readonly neverDeciding: number;
  /** Configurations in which two processes, crashed or not, have decided differently. */
  readonly violations: number;
  readonly stuck: number;
  /** Bivalent, nobody has decided, and no successor is bivalent. */
  readonly critical: number;
  /** Transitions from a bivalent configuration to one that is not. */
  readonly decisive: number;
  /** Whether a scheduler can stay bivalent for ever. */
  readonly bivalentCycle: boolean;
}

/** The graph from one vector of inputs, with the valence of every configuration. */
export interface Explored<Configuration> {
  readonly graph: Graph<Configuration>;
  readonly valence: Uint8Array;
  /** 1 for the configurations from which a scheduler can stay bivalent for ever. */
  readonly endless: Uint8Array;
  readonly counts: Counts;
}

export type ModelExploration<Configuration> =
  | ({readonly kind: 'complete'} & Explored<Configuration>)
  | {readonly kind: 'gave-up'; readonly states: number};

/** The whole graph of a model from one configuration. */
export function exploreFrom<Configuration>(
  model: Model<Configuration>,
  start: Configuration,
  maxStates: number,
): ModelExploration<Configuration> {
  const successors = (configuration: Configuration) =>
    model
      .choices(configuration)
      .map((choice) => choice.next)
      .filter((next) => next !== configuration);
  const exploration = explore({initial: [start], successors, key: model.key}, maxStates);
  if (exploration.kind === 'gave-up') return exploration;
  const {graph} = exploration;
  const decided = graph.configurations.map((configuration) => decidedSet(model.decisions(configuration)));
  const valence = valences(graph, decided);
  const lasting = endless(
    graph,
    valence.map((value) => (value === BIVALENT ? 1 : 0)),
  );
  return {
    kind: 'complete',
    graph,
    valence,
    endless: lasting,
    counts: count(model, graph, decided, valence, lasting),
  };
}

function count<Configuration>(
  model: Model<Configuration>,
  graph: Graph<Configuration>,
  decided: readonly Valence[],
  valence: Uint8Array,
  lasting: Uint8Array,
): Counts {
  const having = (wanted: number) => valence.reduce((sum, value) => sum + (value === wanted ? 1 : 0), 0);
  let critical = 0;
  let decisive = 0;
  valence.forEach((value, at) => {
    if (value !== BIVALENT) return;
    const leaving = successorsOf(graph, at).filter((target) => valence[target] !== BIVALENT).length;
    decisive += leaving;
    if (decided[at] === 0 && leaving === successorsOf(graph, at).length) critical++;
  });
  return {
    configurations: graph.configurations.length,
    transitions: graph.targets.length,
    bivalent: having(BIVALENT),
    zeroValent: having(1),
    oneValent: having(2),
    neverDeciding: having(0),
    violations: decided.filter((values) => values === BIVALENT).length,
    stuck: graph.configurations.filter((configuration) => model.stuck(configuration)).length,
    critical,
    decisive,
    bivalentCycle: lasting.includes(1),
  };
}

export interface Census {
  readonly counts: Counts;
  /** Each vector of inputs, in order, with the valence of the initial configuration that it makes. */
  readonly initial: readonly {readonly inputs: string; readonly valence: ValenceName}[];
}

export type CensusResult =
  ({readonly kind: 'complete'} & Census) | {readonly kind: 'gave-up'; readonly states: number};

/**
 * Explores a model from all its input vectors. The inputs are part of a configuration, so the graphs of two
 * vectors share nothing: they are explored one by one (in less memory) and their counts are added.
 */
export function census<Configuration>(model: Model<Configuration>, maxStates: number): CensusResult {
  const initial: {inputs: string; valence: ValenceName}[] = [];
  let total: Counts | null = null;
  for (const inputs of inputVectors(model.processes)) {
    const left: number = maxStates - (total?.configurations ?? 0);
    const explored: ModelExploration<Configuration> = exploreFrom(model, model.initial(inputs), left);
    if (explored.kind === 'gave-up') return {kind: 'gave-up', states: maxStates};
    initial.push({inputs: inputs.join(''), valence: valenceNames[explored.valence[0] as Valence]});
    total = total === null ? explored.counts : add(total, explored.counts);
  }
  if (total === null) throw new RangeError('A protocol needs at least one process.');
  return {kind: 'complete', counts: total, initial};
}

function add(left: Counts, right: Counts): Counts {
  return {
    configurations: left.configurations + right.configurations,
    transitions: left.transitions + right.transitions,
    bivalent: left.bivalent + right.bivalent,
    zeroValent: left.zeroValent + right.zeroValent,
    oneValent: left.oneValent + right.oneValent,
    neverDeciding: left.neverDeciding + right.neverDeciding,
    violations: left.violations + right.violations,
    stuck: left.stuck + right.stuck,
    critical: left.critical + right.critical,
    decisive: left.decisive + right.decisive,
    bivalentCycle: left.bivalentCycle || right.bivalentCycle,
  };
}

/** A vector of inputs from its digits ('011'), or null if it is not one. */
export function parseInputs(text: string, processes: number): Bit[] | null {
  if (text.length !== processes || !/^[01]+$/.test(text)) return null;
  return Array.from(text, (digit) => (digit === '1' ? 1 : 0));
}
