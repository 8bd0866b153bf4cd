import {
  firstStanding,
  follow,
  keepsOpen,
  openConfigurations,
  type Standing,
} from '../../core/exploring/autopilot.ts';
import type {Counts, Explored} from '../../core/exploring/census.ts';
import {consensusProtocol} from '../../core/protocols/consensus-protocols.ts';
import type {Futures} from '../../core/exploring/futures.ts';
import type {ConfigurationView, Model} from '../../core/exploring/model.ts';
import {graphPicture, configurationInWords, type GraphPicture} from '../../core/exploring/picture.ts';
import {exploredOrThrow} from '../../core/exploring/survey.ts';
import type {Bit, ValenceName} from '../../core/exploring/valence.ts';
import {atlasOf, type Option, type Target} from './atlas.ts';
import {bestRound, nextStage, type Stage} from './next-stage.ts';
import type {Ending} from './scenarios.ts';

/** Larger than any graph of the lab: three processes have at most a few hundred configurations. */
const MOST_STATES = 20_000;

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
  const open = openConfigurations(model, explored);
  const atlas = atlasOf(model, explored, coins);
  return {
    counts: explored.counts,
    endings: coins ? ['luck'] : endingsOf(model, explored, open),
    firstStanding: firstStanding(model.processes),
    position: (id) => {
      const configuration = atlas.configurationOf(id);
      return {
        ...model.view(configuration),
        id,
        words: configurationInWords(model, configuration),
        valence: atlas.valenceOf(id),
        futures: atlas.futuresFrom(id),
        decided: model.decisions(configuration),
        stuck: model.stuck(configuration),
        options: atlas.optionsAt(id),
      };
    },
    follow: (standing, from, {event, to}) => {
      const next = atlas.choicesAt(from).find((choice) => atlas.numberOf(choice.next) === to)?.next;
      return next === undefined ? standing : follow(model, standing, {event, next});
    },
    stage: (from, standing) =>
      coins
        ? bestRound(atlas, open, from, standing)
        : nextStage(model, explored, open, atlas, from, standing),
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
