import {findCycle} from '../../../core/learning/cycle.ts';
import {chain, closed, type Before} from '../../../core/learning/order.ts';
import {hasAttribute, tagsNamed, textOf, type Tag} from '../../data/mdx/tag.ts';
import {nearest} from '../../data/mistakes/nearest.ts';
import type {Refuse} from './refuse.ts';

/**
 * What must stand before what in an order question: what its choices say of each other (`id`, `after`), or, where none
 * says anything, each after the one above it. The choices have been checked.
 */
export function beforeOf(question: Tag): Before {
  const choices = tagsNamed(question, 'Choice');
  if (!choices.some((choice) => hasAttribute(choice, 'after'))) return chain(choices.length);
  const ids = choices.map((choice) => textOf(choice, 'id'));
  return closed(choices.map((choice) => named(choice).map((id) => ids.indexOf(id))));
}

/** Refuses an order that cannot be kept, that the file itself does not keep, or that leaves a step out. */
export function checkOrder(question: Tag, refuse: Refuse): void {
  const choices = tagsNamed(question, 'Choice');
  const ids = choices.flatMap((choice) => textOf(choice, 'id') ?? []);
  const [free] = choices.filter((choice) => hasAttribute(choice, 'id') || hasAttribute(choice, 'after'));
  if (free && !choices.some((choice) => hasAttribute(choice, 'after'))) {
    refuse(
      free,
      'It has an id, and no choice comes after it.',
      'write after="ID" where one does, or take the id away.',
    );
  }
  for (const choice of choices) checkNames(choice, ids, refuse);
  const cycle = findCycle(new Map(choices.flatMap((choice) => withId(choice))));
  if (cycle) {
    refuse(
      question,
      `Its steps come after each other in a cycle: ${cycle.join(' after ')}.`,
      'take away one "after" of the cycle.',
    );
  }
  if (free) for (const choice of choices) checkPlace(choice, choices, refuse);
}

const withId = (choice: Tag): [string, string[]][] => {
  const id = textOf(choice, 'id');
  return id === undefined ? [] : [[id, named(choice)]];
};

function checkNames(choice: Tag, ids: readonly string[], refuse: Refuse): void {
  const id = textOf(choice, 'id');
  if (hasAttribute(choice, 'id') && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? '')) {
    refuse(choice, 'Its id is no id.', 'write id="cut": small letters, digits and single hyphens.');
  }
  if (id !== undefined && ids.indexOf(id) !== ids.lastIndexOf(id)) {
    refuse(choice, `Two choices have the id "${id}".`, 'rename one of them.');
  }
  if (hasAttribute(choice, 'after') && named(choice).length === 0) {
    refuse(
      choice,
      'Its "after" names no choice.',
      'write after="ID" with the id of another choice, or take it away.',
    );
  }
  for (const other of named(choice)) {
    if (ids.includes(other)) continue;
    const close = nearest(other, ids);
    refuse(
      choice,
      `It comes after "${other}", and no choice has that id.`,
      close === undefined ? `write id="${other}" on the choice that is meant.` : `write after="${close}".`,
    );
  }
}

/** The file stands in a right order, since it is read in that order where the answer is told. */
function checkPlace(choice: Tag, choices: readonly Tag[], refuse: Refuse): void {
  const place = choices.indexOf(choice);
  const id = textOf(choice, 'id');
  for (const other of named(choice)) {
    if (choices.findIndex((each) => textOf(each, 'id') === other) < place) continue;
    refuse(
      choice,
      `It comes after "${other}", and stands above it.`,
      `move it below "${other}" in the file.`,
    );
  }
  const tied =
    named(choice).length > 0 || choices.some((each) => id !== undefined && named(each).includes(id));
  if (!tied) {
    refuse(
      choice,
      'It comes neither before nor after any other, so it would be right anywhere.',
      'write what it comes after, or after="ID" on one that comes after it.',
    );
  }
}

/** 'cut write' and 'cut, write' alike. */
const named = (choice: Tag): string[] => (textOf(choice, 'after') ?? '').split(/[\s,]+/).filter(Boolean);
