import * as v from 'valibot';
import {isExerciseName} from '../exercises/index.ts';
import {choice, code, count} from '../asked.ts';
import type {Session} from '../session.ts';
import {FileProblem} from './lines.ts';

/** How a file of this page says what it is. */
export const CODE_FORMAT = 'workbench-code';
const VERSION = 1;

const schema = v.object({
  version: v.literal(VERSION),
  exercise: v.pipe(v.string(), v.check(isExerciseName)),
  code,
  choice,
  count,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff)),
});

export type OpenedCode = v.InferOutput<typeof schema>;

/** A session as the text of a file: its code, and what it was run with. */
export function codeFile({exercise, code, choice, count, first, outcome}: Session): string {
  const seed = outcome.kind === 'failed' ? outcome.seed : first;
  return `${JSON.stringify({format: CODE_FORMAT, version: VERSION, exercise, choice, count, seed, code})}\n`;
}

/** @throws FileProblem naming the field */
export function readCode(value: unknown): OpenedCode {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'the line';
  const what = issue.received === 'undefined' ? 'is missing' : 'is not what this page writes there';
  throw new FileProblem(`“${field}” ${what}.`);
}
