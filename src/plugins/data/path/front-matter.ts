import * as v from 'valibot';
import {parseDocument, type YAMLParseError} from 'yaml';
import type {Problem} from '../../../core/learning/path-problems.ts';
import {nearest} from '../mistakes/nearest.ts';
import {typographic} from '../typography.ts';

/** First parts of progress keys that belong to other rooms than lessons. */
const reserved = ['library', 'labs', 'reading', 'year'];
const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(typographic));
const id = v.pipe(v.string(), v.regex(idPattern));
const idList = v.pipe(
  v.array(id),
  v.check((ids) => new Set(ids).size === ids.length),
);

const schema = v.strictObject({
  id: v.pipe(
    id,
    v.check((each) => !reserved.includes(each)),
  ),
  title: sentence,
  description: sentence,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  prerequisites: idList,
  objectives: v.pipe(
    v.record(id, sentence),
    v.check((objectives) => Object.keys(objectives).length > 0),
  ),
  sources: v.pipe(idList, v.minLength(1)),
  next: v.pipe(idList, v.minLength(1)),
  why: sentence,
  gives: sentence,
});

export type FrontMatter = v.InferOutput<typeof schema>;
type Field = keyof FrontMatter;

/** What a writer puts there, to be read after 'Write'. */
const fixes: Record<Field, string> = {
  id: `a name for ever, in small letters, digits and hyphens, other than ${reserved.join(', ')}: "id: cap".`,
  title: 'the step as an imperative: "title: Understand the CAP theorem".',
  description: 'one sentence, for search engines and the Start page.',
  minutes: 'the reading time as a whole number: "minutes: 30".',
  prerequisites: 'a list of lesson ids, each once; for none: "prerequisites: []".',
  objectives: 'at least one "id: what the reader can do afterwards", the id in small letters and hyphens.',
  sources: 'a list of catalog ids, each once, at least one: "sources: [gilbert-lynch-cap]".',
  next: 'a list of catalog ids, each once, at least one: "next: [kleppmann-critique-cap]".',
  why: 'one sentence for the Start page: the reason for this step at this place.',
  gives: 'what the step leads to, in two to four words for the picture of the path, such as "the trade-off".',
};
const fields = Object.keys(fixes);

type Read = {frontMatter: FrontMatter; problems: []} | {frontMatter: null; problems: Problem[]};

/** Reads the front matter of a lesson's text. Total: whatever is wrong comes back as problems. */
export function readFrontMatter(file: string, text: string): Read {
  const block = /^---\r?\n([\s\S]*?)\r?\n---\s*(\r?\n|$)/.exec(text)?.[1];
  if (block === undefined) {
    const fix = `Begin the file with "---", the fields ${fields.join(', ')}, and "---".`;
    return {frontMatter: null, problems: [{file, field: 'front matter', fix}]};
  }
  const document = parseDocument(block);
  const [error] = document.errors;
  if (error) return {frontMatter: null, problems: [{file, field: 'front matter', fix: fixOfYaml(error)}]};

  const result = v.safeParse(schema, document.toJS() ?? {});
  if (result.success) return {frontMatter: result.output, problems: []};
  return {frontMatter: null, problems: result.issues.map((issue) => problemOf(file, issue))};
}

/** The parser counts lines from the one after the opening "---", and draws the place below its message. */
function fixOfYaml({message, linePos}: YAMLParseError): string {
  const [first = ''] = message.split(/ at line \d+|\n/);
  return `Fix the YAML in line ${(linePos?.[0].line ?? 0) + 1} of the file: ${first}.`;
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue) ?? 'front matter';
  const [name = ''] = field.split('.');
  if (!isField(name)) {
    const near = nearest(name, fields);
    const rename = near ? `Did you mean "${near}"?` : 'Take it away.';
    return {file, field, fix: `There is no such field. ${rename} The fields are ${fields.join(', ')}.`};
  }
  const verb = issue.received === 'undefined' ? 'It is missing. Write' : 'Write';
  return {file, field, fix: `${verb} ${fixes[name]}`};
}

function isField(name: string): name is Field {
  return fields.includes(name);
}
