import type {Findable} from '../../../core/finding/findable.ts';
import type {GlossaryEntry} from '../../../core/learning/glossary.ts';
import type {Library} from '../../data/library/index.ts';
import {citedIn} from '../reading/finds.ts';
import {questionsOf, readingsOf, termsOf} from './entries.ts';
import {findablesOf, type Page} from './pages.ts';
import {withTaughtTerms} from './taught.ts';

interface Lists {
  readonly glossary: readonly GlossaryEntry[];
  readonly library: Library;
}

/** All that search can find: finished pages by section, their questions, and the entries of the site's lists. */
export function collectFindables(pages: readonly Page[], {glossary, library}: Lists): Findable[] {
  const sections = pages.flatMap((page) =>
    withTaughtTerms(findablesOf(page), page.frontMatter['id'], glossary),
  );
  const cited = pages.flatMap(({article}) => citedIn(article));
  return [...sections, ...pages.flatMap(questionsOf), ...termsOf(glossary), ...readingsOf(library, cited)];
}
