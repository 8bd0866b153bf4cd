/** A note that would stand in the margin; its measures are in lines of the text. */
export interface Candidate {
  /** The line that it belongs to. */
  readonly line: number;
  readonly height: number;
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** A note that begins more lines than this below its own belongs to it no more. */
const farthest = 5;

/**
 * The notes that the margin has room for, in the order of the text: one begins at its line, or under the note before it.
 * Of those that may be left out each is taken, from the top down, unless it or one after it would then stand too far from its line.
 */
export function choose<Note extends Candidate>(notes: readonly Note[]): Note[] {
  const chosen = new Set(notes.filter(({optional}) => !optional));
  for (const note of notes) {
    if (!note.optional) continue;
    const before = tooFar(notes.filter((each) => chosen.has(each)));
    chosen.add(note);
    if (tooFar(notes.filter((each) => chosen.has(each))) > before) chosen.delete(note);
  }
  return notes.filter((note) => chosen.has(note));
}

/** By how many lines in all the notes stand too far from theirs. */
function tooFar(notes: readonly Candidate[]): number {
  let end = 0;
  let sum = 0;
  for (const {line, height} of notes) {
    const start = Math.max(line, end);
    sum += Math.max(0, start - line - farthest);
    end = start + height;
  }
  return sum;
}
