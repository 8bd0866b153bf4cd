import type {Explored} from '../../core/exploring/census.ts';
import {futuresOf, type Futures} from '../../core/exploring/futures.ts';
import type {Choice, Event, Model} from '../../core/exploring/model.ts';
import {
  BIVALENT,
  decidedSet,
  valenceNames,
  type Valence,
  type ValenceName,
} from '../../core/exploring/valence.ts';

/** Where an option leads: to one configuration, or, when coins are tossed, to one for each way they may fall. */
export interface Target {
  readonly event: Event;
  readonly to: number;
  readonly valence: ValenceName;
  readonly futures: Futures;
  /** Whether two processes have decided differently there. */
  readonly broken: boolean;
}

/** One thing that the scheduler can choose. */
export interface Option {
  readonly targets: readonly Target[];
}

/** Where every configuration of an explored protocol is found by its number, and what can be chosen there. */
export interface Atlas<Configuration> {
  readonly configurationOf: (id: number) => Configuration;
  readonly numberOf: (configuration: Configuration) => number;
  readonly valenceOf: (id: number) => ValenceName;
  readonly futuresFrom: (id: number) => Futures;
  /** The steps that change something. */
  readonly choicesAt: (id: number) => readonly Choice<Configuration>[];
  /** Those of them that differ in what they do, as the scheduler's options. */
  readonly optionsAt: (id: number) => readonly Option[];
}

/** With `coins`, nobody knows how a round's coins fall before the round is chosen. */
export function atlasOf<Configuration>(
  model: Model<Configuration>,
  {graph, valence}: Explored<Configuration>,
  coins: boolean,
): Atlas<Configuration> {
  const decided = graph.configurations.map((configuration) => decidedSet(model.decisions(configuration)));
  const known = new Map<number, Futures>();

  const configurationOf = (id: number): Configuration => {
    const configuration = graph.configurations[id];
    if (configuration === undefined) throw new RangeError(`There is no configuration ${id}.`);
    return configuration;
  };
  const numberOf = (configuration: Configuration): number => graph.numbers.get(model.key(configuration)) ?? 0;
  const valenceOf = (id: number): ValenceName => valenceNames[(valence[id] ?? 0) as Valence];
  const futuresFrom = (id: number): Futures => {
    const futures = known.get(id) ?? futuresOf(graph, decided, id);
    known.set(id, futures);
    return futures;
  };
  const choicesAt = (id: number) => {
    const configuration = configurationOf(id);
    return model.choices(configuration).filter(({next}) => next !== configuration);
  };
  const targetOf = ({event, next}: Choice<Configuration>): Target => {
    const to = numberOf(next);
    return {event, to, valence: valenceOf(to), futures: futuresFrom(to), broken: decided[to] === BIVALENT};
  };
  return {
    configurationOf,
    numberOf,
    valenceOf,
    futuresFrom,
    choicesAt,
    optionsAt: (id) => grouped(choicesAt(id).map(targetOf), coins),
  };
}

/** Options that do the same are one; with real coins, so are all ways in which one round's coins may fall. */
function grouped(targets: readonly Target[], coins: boolean): Option[] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const {event, to} = target;
    const isTossed = coins && event.kind === 'round';
    const key = isTossed ? JSON.stringify(event.heard) : String(to);
    const group = groups.get(key) ?? [];
    if (group.length === 0 || isTossed) groups.set(key, [...group, target]);
  }
  return [...groups.values()].map((group) => ({targets: group}));
}
