/** A lesson, as its front matter tells it (CONTRIBUTING.md, 'Writing a lesson'). */
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
}

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
