/** What is wrong with an entry of the catalog, and what mends it. */
export interface Problem {
  /** The entry's id, or its place in the file where it has none. */
  readonly entry: string;
  readonly field: string;
  readonly mend: string;
}

/** All problems of a file in one message, so that one build shows all that is to be mended. */
export class LibraryError extends Error {
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    const lines = problems.map(({entry, field, mend}) => `  ${entry}: ${field}: ${mend}`);
    super(
      [`${file} has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`, ...lines].join(
        '\n',
      ),
    );
    this.name = 'LibraryError';
    this.problems = problems;
  }
}
