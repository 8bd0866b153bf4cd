import * as v from 'valibot';
import type {Entry} from '../../../core/workbench/run/journal.ts';
import {storyOf, type Story} from '../../../core/workbench/virtual/moments.ts';
import {FileProblem} from './lines.ts';

/** How the first line of run.jsonl says what it is (`src/commands/workbench/folder.ts`). */
export const RUN_FORMAT = 'workbench-run';
const VERSION = 1;
/** More events than a picture can be of use for. */
const MOST_ENTRIES = 200_000;

/** A run that was read from a file. */
export interface OpenedRun {
  readonly workload: string;
  readonly nodes: number;
  readonly seed: number;
  /** What the command said of it; `null`: the file ends before that. */
  readonly verdict: {readonly valid: boolean | 'unknown'; readonly reason: string} | null;
  readonly story: Story;
}

/** A node, a client or a service. A name that begins otherwise could mean something else to the page. */
const name = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9_.-]{0,39}$/));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(100_000));
const body = v.custom<Record<string, never>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const headSchema = v.object({
  version: v.literal(VERSION),
  workload: v.pipe(v.string(), v.maxLength(40)),
  nodes: v.pipe(v.array(name), v.minLength(1), v.maxLength(100)),
  seed: whole,
});

const message = v.object({id: whole, src: name, dest: name, body, sent: whole, arrives: whole});
const node = name;
const line = v.optional(whole);
const event = v.looseObject({
  process: whole,
  type: v.picklist(['invoke', 'ok', 'fail', 'info']),
  f: v.pipe(v.string(), v.maxLength(100)),
  time: whole,
  node,
});

const cause = v.variant('kind', [
  v.object({kind: v.literal('begin')}),
  v.object({kind: v.literal('deliver'), message}),
  v.object({kind: v.picklist(['output', 'client', 'timer']), node}),
  v.object({
    kind: v.literal('command'),
    command: v.variant('kind', [
      v.object({
        kind: v.picklist(['cut', 'heal']),
        links: v.array(v.pipe(v.string(), v.maxLength(100))),
      }),
      v.object({kind: v.picklist(['crash', 'restart', 'pause', 'resume']), node}),
    ]),
  }),
]);

const fact = v.variant('kind', [
  v.object({kind: v.literal('sent'), message, copy: v.optional(v.literal(true)), line}),
  v.object({kind: v.literal('lost'), message, why: v.picklist(['cut', 'chance', 'crashed', 'nobody'])}),
  v.object({kind: v.literal('logged'), node, text, line}),
  v.object({kind: v.literal('exited'), node, status: text}),
  v.object({kind: v.literal('recorded'), node, event}),
]);

const entrySchema = v.object({at: whole, cause, facts: v.array(fact)});

const endSchema = v.object({
  verdict: v.object({valid: v.union([v.boolean(), v.literal('unknown')]), reason: v.optional(text, '')}),
});

/**
 * A run from the lines of run.jsonl, the first of which has been read.
 *
 * @throws FileProblem naming the line and the field
 */
export function readRun(head: unknown, rest: Iterable<readonly [line: number, value: unknown]>): OpenedRun {
  const {workload, nodes, seed} = checked(headSchema, head, 1);
  const log: Entry[] = [];
  let verdict: OpenedRun['verdict'] = null;
  let before = 0;
  for (const [line, value] of rest) {
    if (log.length >= MOST_ENTRIES) throw new FileProblem(`It has more than ${MOST_ENTRIES} events.`);
    if (typeof value === 'object' && value !== null && 'verdict' in value) {
      ({verdict} = checked(endSchema, value, line));
      break;
    }
    // What is optional is absent, and never undefined: JSON knows no such value.
    const entry = checked(entrySchema, value, line) as Entry;
    if (entry.at < before) throw new FileProblem(`Line ${line}: “at” is before that of the line above.`);
    before = entry.at;
    log.push(entry);
  }
  const story = storyOf(log);
  if (story.moments.length === 0) throw new FileProblem('It holds no event after the nodes have started.');
  return {workload, nodes: nodes.length, seed, verdict, story: shortened(story)};
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  line: number,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'the line';
  const what = issue.received === 'undefined' ? 'is missing' : 'is not what the command writes there';
  throw new FileProblem(`Line ${line}: “${field}” ${what}.`);
}

/** Letters of a sentence: a message may hold thousands of numbers. */
const LONGEST_SENTENCE = 600;

function shortened({moments, diagram}: Story): Story {
  const short = (said: string) =>
    said.length > LONGEST_SENTENCE ? `${said.slice(0, LONGEST_SENTENCE)}…` : said;
  return {moments: moments.map((moment) => ({...moment, says: moment.says.map(short)})), diagram};
}
