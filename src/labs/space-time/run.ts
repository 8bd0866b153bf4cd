import type {SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import type {Micros} from '../../core/simulation/time.ts';

/** A run as it is shown in space and time. */
export interface Run {
  /** Everything that has happened, with all that can have caused it. */
  readonly diagram: SpaceTimeDiagram;
  /** What the clock of an event's process showed, by the event's id; null where the model of the lab knows no time. */
  readonly walls: ReadonlyMap<string, Micros> | null;
  /** When an event happened and what happened there: `0.46 s`, `A → B: “read” arrives`. */
  readonly tell: (event: string) => {readonly when: string; readonly what: string};
  /** What the clocks count from, where the first events of a long run are not there any more. */
  readonly since?: string;
  /** Absent for a run so far, of which the latest events are drawn. */
  readonly part?: Part;
}

/** A part of a run that somebody has chosen. */
export interface Part {
  /** To follow "of": `these calls`. */
  readonly name: string;
  /** Its events from the first on, and those messages that are drawn. */
  readonly drawn: SpaceTimeDiagram;
  /** What it is and how its clocks count, in sentences. */
  readonly about: string;
}
