/** A lesson, as its front matter tells it (docs/contributing/writing.mdx, 'A lesson'). */
export interface Lesson {
  /** For ever; readers' progress is kept by it. */
  readonly id: string;
  /** The place in the path, from 1: the number of the lesson's folder. */
  readonly number: number;
  readonly title: string;
  readonly description: string;
  /** Why this step stands at this place, in one sentence. */
  readonly why: string;
  /** What the step leads to, in a few words; drawn beside its event in the picture of the path. */
  readonly gives: string;
  readonly minutes: number;
  readonly prerequisites: readonly string[];
  readonly objectives: readonly Objective[];
  /** The parts of 10 to 15 minutes in which it can be read, in order; none while it is not divided. */
  readonly sittings: readonly Sitting[];
}

export interface Sitting {
  /** Within its lesson: 'proof'. */
  readonly id: string;
  readonly title: string;
  /** Computed from its text, as a lesson's are (reading-time.ts). */
  readonly minutes: number;
}

/** The anchor of the place in the lesson's page at which a sitting begins. */
export const sittingAnchor = (id: string): string => `sitting-${id}`;

export interface Objective {
  /** The key under which its tick is kept: 'cap/choose-under-partition'. */
  readonly id: string;
  /** Reads on from 'I can'. */
  readonly text: string;
}

/** A lesson in its place on the site. */
export interface Step extends Lesson {
  readonly permalink: string;
  /** The pages of the labs that go with it. */
  readonly labs: readonly {readonly title: string; readonly permalink: string}[];
}
