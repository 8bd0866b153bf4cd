import type {Measures, Outcome} from '../../core/calls/measures.ts';
import type {Settings} from '../../core/calls/settings.ts';

/** Something to do against the failure. Each stands on the ones before it. */
export interface Defence {
  /** As an order: a button's label. */
  readonly label: string;
  readonly changes: Partial<Settings>;
  /** What it costs, once it has been seen to help. */
  readonly price: string;
}

/** What a run has to be for its callers to have what they want. */
export interface Wanted {
  /** As a clause: 'every call answered, and nobody charged twice'. */
  readonly says: string;
  readonly isMet: (run: Pick<Outcome, 'measures' | 'calls'>) => boolean;
}

/** One belief: the line of code that holds it, a world that does not, and what can be done. */
export interface Preset {
  readonly title: string;
  /** The program that believes it, in a few lines; the last one is the belief. */
  readonly code: string;
  /** What fails and what to look at. */
  readonly intro: string;
  readonly wanted: Wanted;
  readonly seed: number;
  /** What the world does, whatever the program believes. */
  readonly world: Partial<Settings>;
  /** What the program does because of its belief. */
  readonly believes: Partial<Settings>;
  readonly defences: readonly Defence[];
  /** The two settings that stand at hand; all others are in the fold. */
  readonly dials: readonly [keyof Settings, keyof Settings];
  /** The measures in which the failure and its price are seen. */
  readonly shows: readonly (keyof Measures)[];
}
