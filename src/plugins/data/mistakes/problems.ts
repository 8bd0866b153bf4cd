/** What is wrong with an entry of a data file, and what fixes it. */
export interface Problem {
  /** The entry's id, or its place in the file where it has none. */
  readonly entry: string;
  /** The line that it stands in, from 1, where it is known. */
  readonly line?: number;
  readonly field: string;
  readonly fix: string;
}

/** All problems of a file in one message, so that one build shows all that is to be fixed. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    const lines = problems.map(({entry, line, field, fix}) => {
      const place = line === undefined ? '' : `line ${line}, `;
      return `  ${place}${entry}: ${field}: ${fix}`;
    });
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    super([`${file} has ${count}:`, ...lines].join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}
