import {byLetter, type GlossaryEntry} from '../../../core/learning/glossary.ts';
import type {Form, Site} from '../form.ts';
import {bullets, heading, link, paragraph, strong} from '../nodes.ts';

/** A term within a sentence is its own words; its definition stands in the glossary. */
export const term: Form = (tag, {inside}) => inside(tag);

/** Every term with its definition, other names, the lesson that teaches it and its neighbours. */
export const glossary: Form = (tag, {value, site}) => {
  const entries = value(tag, 'entries') as readonly GlossaryEntry[];
  const names = new Map(entries.map(({id, term: name}) => [id, name]));
  return byLetter(entries).flatMap(([letter, under]) => [
    heading(2, letter),
    bullets(under.map((entry) => [definition(entry, names, site)])),
  ]);
};

function definition(
  {term: name, aliases, definition: text, lesson, seeAlso}: GlossaryEntry,
  names: ReadonlyMap<string, string>,
  {steps, addresses}: Site,
) {
  const step = steps.find(({id}) => id === lesson);
  return paragraph(
    strong(name),
    `${aliases.length > 0 ? ` (also ${aliases.join(', ')})` : ''}: ${text}`,
    ...(step
      ? [` Taught in step ${step.number}: `, link(addresses.markdown(step.permalink), step.title), '.']
      : []),
    seeAlso.length > 0 ? ` See also ${seeAlso.map((id) => names.get(id) ?? id).join(', ')}.` : '',
  );
}
