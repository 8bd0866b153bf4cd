/** What a lesson holds that takes a reader's time. */
export interface LessonSize {
  /** Words of running text, captions and claims included, code and formulas not. */
  readonly words: number;
  readonly questions: number;
  readonly figures: number;
  readonly samples: number;
  /** Formulas on a line of their own. */
  readonly formulas: number;
  readonly proofSteps: number;
}

/** How many words a text has; a mark that stands alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Prose that one has to think about is read more slowly than the 240 words a minute of a novel. */
const wordsAMinute = 200;

/** How long each takes to look at, beyond the words in it, in minutes. */
const look = {questions: 1, figures: 0.5, samples: 0.5, formulas: 0.25, proofSteps: 0.25};

/** Whole minutes that a lesson takes to read, its questions answered and its proofs opened. */
export function readingMinutes(size: LessonSize): number {
  const looking = Object.entries(look).reduce(
    (minutes, [name, each]) => minutes + each * size[name as keyof typeof look],
    0,
  );
  return Math.ceil(size.words / wordsAMinute + looking);
}
