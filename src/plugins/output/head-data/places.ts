import type {Step} from '../../../core/learning/lesson.ts';
import type {Page} from '../markdown/site.ts';
import type {Section} from '../markdown/llms.ts';
import type {Kind} from './structured/index.ts';
import type {SiteFacts} from './structured/site.ts';

/** A page above another one. */
interface Above {
  readonly title: string;
  readonly permalink: string;
}

/** The pages above a page, the Start page first; a section of the menu is among them if it is a page itself. */
export function pagesAbove(page: Page, sections: readonly Section[], start: Above): Above[] {
  const first = sectionOf(page, sections)?.pages[0];
  const isSectionsOwn =
    first !== undefined && first.permalink !== start.permalink && first.permalink !== page.permalink;
  return isSectionsOwn && page.permalink.startsWith(first.permalink) ? [start, first] : [start];
}

/** The section of the menu that a page stands in; none for a page that is not in the menu. */
export function sectionOf(page: Page, sections: readonly Section[]): Section | undefined {
  return sections.find(({pages}) => pages.some(({permalink}) => permalink === page.permalink));
}

/** A lesson is a step of the path, a lab is named by one; the rest are pages. */
export function kindOf({permalink}: Page, {steps, home, origin}: SiteFacts): Kind {
  if (`${origin}${permalink}` === home) return {kind: 'start'};
  const isHere = (one: Pick<Step, 'permalink'>) => one.permalink === permalink;
  const step = steps.find(isHere);
  if (step) return {kind: 'lesson', step};
  const ofLab = steps.find(({labs}) => labs.some(isHere));
  return ofLab ? {kind: 'lab', step: ofLab} : {kind: 'page'};
}
