import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {VFile} from 'vfile';
import {yearKey, type Month} from '../../core/learning/year.ts';
import {complain} from '../data/mistakes/complain.ts';
import {setProp, tagsNamed, isTag, textOf, type Tag} from '../data/mdx/tag.ts';

/** Checks the tasks of the year's plan, and gives `<YearSummary />` the months with their hours, which nobody types. */
export default function year() {
  return (tree: Root, file: VFile): void => {
    const tasks = tagsNamed(tree, 'YearTask');
    tasks.forEach((task, index) => checkTask(task, tasks.slice(0, index), file));
    for (const summary of tagsNamed(tree, 'YearSummary')) setProp(summary, 'months', monthsOf(tree));
  };
}

function checkTask(task: Tag, earlier: readonly Tag[], file: VFile): void {
  const id = textOf(task, 'id') ?? '';
  if (!/^[a-z]+(-[a-z]+)*\/(read|build|try)$/.test(id)) {
    complain(file, task, {
      problem: `"${id}" is no id of a task.`,
      fix: 'write id="one-machine/read": the month in small letters and hyphens, and read, build or try.',
    });
  }
  if (earlier.some((other) => textOf(other, 'id') === id)) {
    complain(file, task, {problem: `Another task has the id "${id}".`, fix: 'rename one of them.'});
  }
  if (!/^[1-9]\d?$/.test(textOf(task, 'hours') ?? '')) {
    complain(file, task, {
      problem: 'It does not say how long it may take.',
      fix: 'write hours="6": whole hours, as an estimate.',
    });
  }
}

/** Every heading of the second level that has tasks, with them. */
function monthsOf({children}: Root): Month[] {
  const months: {heading: Heading; tasks: Tag[]}[] = [];
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) months.push({heading: node, tasks: []});
    else if (isTag(node) && node.name === 'YearTask') months.at(-1)?.tasks.push(node);
  }
  return months
    .filter(({tasks}) => tasks.length > 0)
    .map(({heading, tasks}) => ({
      ...titleAndAnchor(heading),
      hours: tasks.reduce((sum, task) => sum + Number(textOf(task, 'hours')), 0),
      tasks: tasks.map((task) => yearKey(textOf(task, 'id') ?? '')),
    }));
}

/** A heading's words, and the anchor in its comment: `## Month 1 {/* #one-machine *\/}`. */
function titleAndAnchor(heading: Heading): {title: string; anchor: string} {
  const written = toString(heading);
  const set: {hProperties?: {id?: unknown}; id?: unknown} = heading.data ?? {};
  const comment = heading.children.map((child) => ('value' in child ? child.value : '')).join(' ');
  const known = set.hProperties?.id ?? set.id;
  const anchor = typeof known === 'string' ? known : (/\/\*\s*#([\w-]+)\s*\*\//.exec(comment)?.[1] ?? '');
  return {title: written.replace(/\/\*.*\*\//, '').trim(), anchor};
}
