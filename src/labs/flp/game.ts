import {
  endStage,
  firstStanding,
  follow,
  keepsOpen,
  openConfigurations,
  stage,
  type Standing,
} from '../../core/exploring/autopilot.ts';
import type {Counts, Explored} from '../../core/exploring/census.ts';
import {consensusProtocol} from '../../core/exploring/consensus-protocols.ts';
import {futuresOf, type Futures} from '../../core/exploring/futures.ts';
import type {Choice, ConfigurationView, Event, Model} from '../../core/exploring/model.ts';
import {graphPicture, configurationInWords, type GraphPicture} from '../../core/exploring/picture.ts';
import {exploredOrThrow} from '../../core/exploring/survey.ts';
import {
  BIVALENT,
  decidedSet,
  valenceNames,
  type Bit,
  type Valence,
  type ValenceName,
} from '../../core/exploring/valence.ts';
import type {Ending} from './scenarios.ts';

/** Larger than any graph of the lab: three processes have at most a few hundred configurations. */
const MOST_STATES = 20_000;

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

/** A configuration with everything that the lab shows of it. */
export interface Position extends ConfigurationView {
  readonly id: number;
  readonly words: string;
  readonly valence: ValenceName;
  readonly futures: Futures;
  readonly decided: readonly (Bit | null)[];
  readonly stuck: boolean;
  readonly options: readonly Option[];
}

/** One stage of the autopilot: the places of the options it takes, and where it then stands. */
export interface Stage {
  readonly picks: readonly number[];
  readonly standing: Standing;
}

/** A protocol from certain inputs, wholly explored, with configurations known by their numbers. */
export interface Game {
  readonly counts: Counts;
  /** By what this protocol can be caught from these inputs. */
  readonly endings: readonly Ending[];
  readonly firstStanding: Standing;
  readonly position: (id: number) => Position;
  readonly follow: (standing: Standing, from: number, target: Target) => Standing;
  /** The autopilot's next stage, or null where nothing keeps the outcome open. */
  readonly stage: (from: number, standing: Standing) => Stage | null;
  readonly picture: (shown: ReadonlySet<number>) => GraphPicture;
}

/** Explores a protocol from some inputs; one process may crash. */
export function openGame(protocol: string, inputs: readonly Bit[], coins: boolean): Game {
  const found = consensusProtocol(protocol);
  if (!found) throw new Error(`The FLP lab has a preset for “${protocol}”, which is no protocol.`);
  return found.open(inputs.length, 1, (model) => gameOf(model, inputs, coins));
}

function gameOf<Configuration>(model: Model<Configuration>, inputs: readonly Bit[], coins: boolean): Game {
  const explored = exploredOrThrow(model, model.initial(inputs), MOST_STATES);
  const {graph, valence, counts} = explored;
  const decided = graph.configurations.map((configuration) => decidedSet(model.decisions(configuration)));
  const open = openConfigurations(model, explored);
  const futures = new Map<number, Futures>();

  const futuresFrom = (id: number): Futures => {
    const known = futures.get(id) ?? futuresOf(graph, decided, id);
    futures.set(id, known);
    return known;
  };
  const configurationOf = (id: number): Configuration => {
    const configuration = graph.configurations[id];
    if (configuration === undefined) throw new RangeError(`There is no configuration ${id}.`);
    return configuration;
  };
  const numberOf = (configuration: Configuration): number => graph.numbers.get(model.key(configuration)) ?? 0;
  const valenceOf = (id: number): ValenceName => valenceNames[(valence[id] ?? 0) as Valence];
  const targetOf = ({event, next}: Choice<Configuration>): Target => {
    const to = numberOf(next);
    return {event, to, valence: valenceOf(to), futures: futuresFrom(to), broken: decided[to] === BIVALENT};
  };
  const choicesAt = (id: number) => {
    const configuration = configurationOf(id);
    return model.choices(configuration).filter(({next}) => next !== configuration);
  };

  /** Options that do the same are one; with real coins, so are all ways in which one round's coins may fall. */
  function optionsAt(id: number): Option[] {
    const groups = new Map<string, Target[]>();
    for (const choice of choicesAt(id)) {
      const target = targetOf(choice);
      const isRound = choice.event.kind === 'round';
      const key = isRound && coins ? JSON.stringify(choice.event.heard) : String(target.to);
      const group = groups.get(key) ?? [];
      if (group.length === 0 || (isRound && coins)) groups.set(key, [...group, target]);
    }
    return [...groups.values()].map((targets) => ({targets}));
  }

  function autopilot(from: number, standing: Standing): Stage | null {
    if (coins) return bestRound(from, standing);
    const path = stage(model, explored, open, from, standing);
    const last = path?.at(-1);
    if (!path || !last) return null;
    const picks: number[] = [];
    let at = from;
    let now = standing;
    for (const choice of path) {
      const to = numberOf(choice.next);
      picks.push(optionsAt(at).findIndex(({targets}) => targets.some((target) => target.to === to)));
      now = follow(model, now, choice);
      at = to;
    }
    return {picks, standing: endStage(now, last.event)};
  }

  /** Against real coins: the round after which the most falls of the coins leave the outcome open. */
  function bestRound(from: number, standing: Standing): Stage | null {
    const hopes = optionsAt(from).map(
      ({targets}) => targets.filter(({to}) => open[to] === 1).length / targets.length,
    );
    const best = Math.max(0, ...hopes);
    return best === 0 ? null : {picks: [hopes.indexOf(best)], standing};
  }

  return {
    counts,
    endings: coins ? ['luck'] : endingsOf(model, explored, open),
    firstStanding: firstStanding(model.processes),
    position: (id) => {
      const configuration = configurationOf(id);
      return {
        ...model.view(configuration),
        id,
        words: configurationInWords(model, configuration),
        valence: valenceOf(id),
        futures: futuresFrom(id),
        decided: model.decisions(configuration),
        stuck: model.stuck(configuration),
        options: optionsAt(id),
      };
    },
    follow: (standing, from, {event, to}) => {
      const next = choicesAt(from).find((choice) => numberOf(choice.next) === to)?.next;
      return next === undefined ? standing : follow(model, standing, {event, next});
    },
    stage: autopilot,
    picture: (shown) => graphPicture(model, explored, shown),
  };
}

function endingsOf<Configuration>(
  model: Model<Configuration>,
  explored: Explored<Configuration>,
  open: Uint8Array,
): Ending[] {
  const found: Ending[] = [];
  if (explored.counts.violations > 0) found.push('disagrees');
  if (explored.counts.stuck > 0) found.push('waits');
  if (keepsOpen(model, explored, open)) found.push('undecided');
  return found;
}
