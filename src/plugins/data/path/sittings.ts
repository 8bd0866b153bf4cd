import type {Root, RootContent} from 'mdast';
import type {Problem} from '../../../core/learning/path-problems.ts';
import type {Sitting} from '../../../core/learning/lesson.ts';
import {readingMinutes} from '../../../core/learning/reading-time.ts';
import {measureLesson} from '../mdx/measure.ts';
import {parseLesson} from '../mdx/parse.ts';
import {isTag, tagsNamed, textOf, type Tag} from '../mdx/tag.ts';
import {typographic} from '../typography.ts';

/** A sitting as its text has it. */
export interface ReadSitting extends Sitting {
  /** How many questions it asks. */
  readonly questions: number;
}

interface Read {
  readonly sittings: readonly ReadSitting[];
  readonly problems: readonly Problem[];
}

/** The sittings into which `<Sitting id="…" title="…" />` divides a lesson; whatever is wrong comes back as problems. */
export function readSittings(file: string, text: string): Read {
  // Parsing a lesson takes a while, and one that is not divided has nothing to be read.
  if (!text.includes('<Sitting')) return {sittings: [], problems: []};
  const tree = parseLesson(text);
  const problems = problemsOf(file, tree);
  if (problems.length > 0) return {sittings: [], problems};
  const asked = questionTags(tree);
  const sittings = parts(tree).map(({mark, content}) => {
    const part: Root = {type: 'root', children: content};
    const questions = [...asked].reduce((count, name) => count + tagsNamed(part, name).length, 0);
    return {
      id: textOf(mark, 'id') ?? '',
      title: typographic(textOf(mark, 'title') ?? ''),
      minutes: readingMinutes({...measureLesson(part), questions}),
      questions,
    };
  });
  return {sittings, problems};
}

const isMark = (node: RootContent): node is RootContent & Tag => isTag(node) && node.name === 'Sitting';

/** Each mark with what stands from it to the next. */
function parts({children}: Root): {mark: Tag; content: RootContent[]}[] {
  const found: {mark: Tag; content: RootContent[]}[] = [];
  for (const node of children) {
    if (isMark(node)) found.push({mark: node, content: []});
    else found.at(-1)?.content.push(node);
  }
  return found;
}

/** The names under which the lesson imports its questions. */
function questionTags({children}: Root): Set<string> {
  const imports = children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : [])).join('\n');
  return new Set([...imports.matchAll(/import (\w+) from '\.\/questions\//g)].map(([, name = '']) => name));
}

function problemsOf(file: string, tree: Root): Problem[] {
  const top = tree.children;
  const seen = new Set<string>();
  return tagsNamed(tree, 'Sitting').flatMap((mark, index) => {
    const id = textOf(mark, 'id') ?? '';
    const field = `<Sitting> in line ${mark.position?.start.line ?? 0}`;
    const problem = (fix: string): Problem[] => [{file, field, fix}];
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      return problem('Give it a name for ever: id="proof", in small letters, digits and single hyphens.');
    }
    if (seen.has(id))
      return problem(`Another sitting of this lesson has the id "${id}". Rename one of them.`);
    seen.add(id);
    if (!textOf(mark, 'title')?.trim())
      return problem('Say what it is about: title="The proof in four steps".');
    const place = top.indexOf(mark);
    if (place < 0) return problem('Write it on a line of its own, with an empty line above and below.');
    if (index === 0) {
      return top.slice(0, place).some(isText)
        ? problem('The first sitting begins with the lesson: move it to right under <LessonHead />.')
        : [];
    }
    return top[place + 1]?.type === 'heading'
      ? []
      : problem('Move it to right above the heading at which it begins.');
  });
}

/** Whether a reader sees it: not front matter, imports, or the lesson's head. */
const isText = (node: RootContent): boolean =>
  node.type !== 'yaml' && node.type !== 'mdxjsEsm' && !(isTag(node) && node.name === 'LessonHead');
