import path from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {shuffledPlaces} from '../../../core/learning/shuffle.ts';
import {complain} from '../../data/mistakes/complain.ts';
import {setProp, tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';
import {checkQuestion} from './check.ts';
import {lessonOf} from './lesson-of.ts';
import {arrange, gatherSteps} from './parts.ts';
import {solutionOf} from './solution.ts';

/**
 * Makes a question ready for its component: checks it, gives it its id (the lesson's id and the file's name) and its
 * solution, shuffles its choices by that id, and sets label and explanation of each choice side by side.
 */
export default function questions() {
  return (tree: Root, file: VFile): void => {
    const [question, second] = tagsNamed(tree, 'Question');
    if (!question) return;
    if (second) {
      complain(file, second, {
        problem: 'This file has a second <Question>, and its name can be the id of one only.',
        fix: 'move it to a file of its own, questions/_ID.mdx.',
      });
    }
    checkQuestion(question, file);
    const id = questionId(question, file);
    setProp(question, 'id', id);
    setProp(question, 'solution', solutionOf(question));
    arrange(question);
    const shown = shuffleChoices(question, id);
    if (textOf(question, 'kind') === 'order') gatherSteps(question, shown);
  };
}

function questionId(question: Tag, file: VFile): string {
  const name = /^_([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(path.basename(file.path))?.[1];
  if (name === undefined || path.basename(path.dirname(file.path)) !== 'questions') {
    complain(file, question, {
      problem: 'A question needs a file of its own, because the file is its id.',
      fix: 'move it to questions/_ID.mdx beside the lesson, the ID in small letters, digits and single hyphens.',
    });
  }
  const lesson = lessonOf(file.path);
  if (lesson.objectives.includes(name)) {
    complain(file, question, {
      problem: `"${name}" is already the id of an objective of the lesson "${lesson.id}"; ticks and answers share their keys.`,
      fix: 'rename the file of the question.',
    });
  }
  return `${lesson.id}/${name}`;
}

/** @returns the places in the file of the choices, as they are shown */
function shuffleChoices(question: Tag, id: string): number[] {
  const children: Tag['children'] = question.children;
  const slots = children.flatMap((child, index) =>
    'name' in child && child.name === 'Choice' ? [index] : [],
  );
  const choices = slots.map((slot) => children[slot]);
  const shown = shuffledPlaces(choices.length, id);
  shown.forEach((from, to) => {
    const slot = slots[to];
    const choice = choices[from];
    if (slot !== undefined && choice) (children as (typeof choice)[])[slot] = choice;
  });
  return shown;
}
