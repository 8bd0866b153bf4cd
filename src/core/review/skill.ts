import type {Operation} from '../checking/history.ts';
import type {SpaceTimeDiagram} from '../simulation/diagram.ts';
import type {Dice} from './dice.ts';

/** How much there is to hold in mind at once, from the first meeting on. */
export const skillLevels = [0, 1, 2] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** What a question shows beside its words. Plain data, drawn by the views. */
export type Shown =
  | {
      readonly kind: 'history';
      readonly title: string;
      readonly operations: readonly Operation[];
      readonly clash?: readonly number[];
      readonly order?: readonly number[];
    }
  | {readonly kind: 'diagram'; readonly diagram: SpaceTimeDiagram; readonly highlight?: string}
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Answer {
  /** Short enough for a button. */
  readonly says: string;
  /** Why it is right, or where it goes wrong, in a sentence or two. */
  readonly why: string;
}

export interface WrongAnswer extends Answer {
  /** The misconception that gives this answer, as one would hold it: 'operations happen in the order of their calls'. */
  readonly belief: string;
}

/** What a skill makes of one draw. */
export interface Draft {
  readonly ask: string;
  readonly shown?: Shown;
  readonly right: Answer;
  /** Those that happen to say the same as the right one, or as one before them, are left out. */
  readonly wrong: readonly WrongAnswer[];
  /** The picture of why. */
  readonly picture?: Shown;
  /** How much there is to hold in mind: what grows with the level. */
  readonly load: number;
}

/** Something that a reader can do, and be asked to do again with other numbers. */
export interface Skill {
  /** For ever: readers' reviews are kept by it. */
  readonly id: string;
  /** The lesson that teaches it, and the sitting in it. */
  readonly lesson: string;
  readonly sitting: string;
  /** What one can do, reading on from 'I can'. */
  readonly can: string;
  /** What `load` counts. */
  readonly loadIs: string;
  /**
   * `null`: this draw makes no good question, another one is taken. `aim`, an integer in [0, 60), stays the same for all draws
   * of a seed: a skill that wants all answers to come about equally often takes from it which one this shall be.
   */
  readonly draft: (dice: Dice, level: SkillLevel, aim: number) => Draft | null;
}
