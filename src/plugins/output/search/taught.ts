import type {Findable} from '../../../core/finding/findable.ts';
import {wordsOf} from '../../../core/finding/words.ts';
import {findTerm, type GlossaryEntry} from '../../../core/learning/glossary.ts';

/** What a heading that names a term counts beside a mention in the text. */
const headingWeight = 3;
/** What a link to the term's definition counts: a lesson links a term where it brings it in. */
const linkWeight = 3;

/** A section of a lesson, with the terms that it links to the glossary. */
export interface Linked {
  readonly findable: Findable;
  readonly terms: readonly string[];
}

/**
 * A lesson's sections with the terms that they teach. The glossary says which lesson teaches a term; within it, the
 * section that speaks of it most does.
 */
export function withTaughtTerms(
  sections: readonly Linked[],
  lesson: unknown,
  glossary: readonly GlossaryEntry[],
): Findable[] {
  const taught = new Map<Linked, string[]>();
  for (const entry of glossary) {
    if (entry.lesson !== lesson) continue;
    const section = mostAbout(entry, sections);
    if (section) taught.set(section, [...(taught.get(section) ?? []), entry.term]);
  }
  return sections.map((section) => {
    const teaches = taught.get(section);
    return teaches ? {...section.findable, teaches} : section.findable;
  });
}

function mostAbout(entry: GlossaryEntry, sections: readonly Linked[]): Linked | undefined {
  const alternatives = [entry.term, ...entry.aliases].map((name) => wordsOf(name).join(' ')).join('|');
  const mention = new RegExp(`(?<= )(${alternatives})(s|es)?(?= )`, 'g');
  const mentions = (text: string): number => ` ${wordsOf(text).join(' ')} `.match(mention)?.length ?? 0;
  let best: Linked | undefined;
  let most = 0;
  for (const section of sections) {
    const {title, text} = section.findable;
    const links = section.terms.filter((name) => findTerm([entry], name) !== undefined).length;
    const count = headingWeight * mentions(title) + linkWeight * links + mentions(text);
    if (count > most) [best, most] = [section, count];
  }
  return best;
}
