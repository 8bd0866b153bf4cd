import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {complain} from '../../data/mistakes/complain.ts';
import {nearest} from '../../data/mistakes/nearest.ts';
import {hasAttribute, tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';
import {checkOrder} from './order.ts';
import type {Refuse} from './refuse.ts';

const kinds = ['one', 'several', 'order', 'number', 'predict'];

/** Refuses a question that could not be answered, or that leaves an option without its explanation. */
export function checkQuestion(question: Tag, file: VFile): void {
  const kind = textOf(question, 'kind') ?? '';
  const refuse: Refuse = (tag, problem, fix) => complain(file, tag, {problem, fix});

  if (!kinds.includes(kind)) {
    const close = nearest(kind, kinds) ?? 'one';
    refuse(question, `kind="${kind}" is none of ${kinds.join(', ')}.`, `write kind="${close}".`);
  }
  if (tagsNamed(question, 'Prompt').length !== 1) {
    refuse(question, 'A question has one <Prompt>.', 'write what is asked in one <Prompt>…</Prompt>.');
  }
  for (const choice of tagsNamed(question, 'Choice')) {
    if (hasWords(choice)) continue;
    refuse(
      choice,
      'This <Choice> is a formula alone, which names no control to many screen readers.',
      'write a word beside it, such as "The set $…$".',
    );
  }
  for (const option of ['Choice', 'Answer', 'Wrong'].flatMap((name) => tagsNamed(question, name))) {
    if (tagsNamed(option, 'Why').length === 1) continue;
    refuse(
      option,
      `This <${option.name ?? ''}> does not explain itself.`,
      'add one <Why>…</Why>: why it is right, or which confusion leads to it.',
    );
  }
  if (kind === 'predict' && tagsNamed(question, 'Outcome').length !== 1) {
    refuse(question, 'A prediction has no <Outcome>.', 'add <Outcome>…</Outcome> with what happens.');
  }
  if (kind === 'number') checkNumber(question, refuse);
  else checkChoices(question, kind, refuse);
}

/** Whether the choice's own text, its explanation apart, has a word outside of formulas. */
function hasWords(choice: Tag): boolean {
  let found = false;
  visit(choice, (node) => {
    if ('name' in node && node.name === 'Why') return SKIP;
    const written = node.type === 'text' || node.type === 'inlineCode';
    found ||= written && /[\p{L}\p{N}]/u.test(node.value);
    return undefined;
  });
  return found;
}

function checkChoices(question: Tag, kind: string, refuse: Refuse): void {
  const choices = tagsNamed(question, 'Choice');
  const right = choices.filter((choice) => hasAttribute(choice, 'right')).length;
  if (choices.length < 2) {
    refuse(
      question,
      `It has ${choices.length} <Choice>, and there is nothing to choose.`,
      'write two or more.',
    );
  }
  if (kind === 'order') {
    if (right === 0) return checkOrder(question, refuse);
    refuse(
      question,
      'In an order no choice is right or wrong alone.',
      'take the "right" away; the file has the order.',
    );
  }
  for (const choice of choices) {
    if (!hasAttribute(choice, 'after')) continue;
    refuse(
      choice,
      'Only an order has choices that come after others.',
      'take "after" away, or write kind="order".',
    );
  }
  if (right === 0) refuse(question, 'No <Choice> is right.', 'write <Choice right> where it is.');
  if (kind !== 'several' && right > 1) {
    refuse(
      question,
      `${right} choices are right, and a reader may pick one.`,
      'leave one of them, or write kind="several".',
    );
  }
}

function checkNumber(question: Tag, refuse: Refuse): void {
  const [answer, second] = tagsNamed(question, 'Answer');
  if (!answer || second)
    refuse(question, 'A number has one <Answer>.', 'write <Answer value="…"><Why>…</Why></Answer>.');
  if (!textOf(answer, 'unit')?.trim()) {
    refuse(
      answer,
      'Its <Answer> has no unit.',
      'write unit="s", unit="%" or what is counted: unit="attempts".',
    );
  }
  for (const option of [answer, ...tagsNamed(question, 'Wrong')]) {
    for (const name of option === answer ? ['value', 'tolerance'] : ['value']) {
      const text = textOf(option, name);
      if (name === 'tolerance' && !hasAttribute(option, name)) continue;
      if (text !== undefined && text.trim() !== '' && Number.isFinite(Number(text))) continue;
      refuse(
        option,
        `Its ${name} is no number.`,
        `write ${name}="64": digits in quotation marks, with a point and no commas.`,
      );
    }
  }
}
