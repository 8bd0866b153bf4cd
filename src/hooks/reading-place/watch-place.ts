import type {Place} from '../../core/learning/place.ts';

/** How long a section stays under the eyes before it counts as read in, so that nobody's place moves as they scroll past. */
const DWELL_MS = 2000;

/** A heading is passed when it stands in the upper third of the window, or above it, however long the page. */
const passed = '1000000px 0px -67% 0px';

interface Section {
  readonly heading: Element;
  readonly place: Place;
}

/**
 * Calls back with the section that is being read, once the reader has stayed in it. The browser says which headings
 * have been passed; nothing is measured, and nothing happens while one scrolls.
 * @returns ends it
 */
export function watchPlace(onPlace: (place: Place) => void): () => void {
  const sections = sectionsOf(document);
  const above = new Set<Element>();
  let dwelling: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) {
        if (isIntersecting) above.add(target);
        else above.delete(target);
      }
      clearTimeout(dwelling);
      const here = sections.findLast(({heading}) => above.has(heading));
      if (here) dwelling = setTimeout(() => onPlace(here.place), DWELL_MS);
    },
    {rootMargin: passed},
  );
  for (const {heading} of sections) observer.observe(heading);
  return () => {
    clearTimeout(dwelling);
    observer.disconnect();
  };
}

/** The page's sections in the order of the text, each with the sitting that it belongs to. */
export function sectionsOf(page: ParentNode): Section[] {
  let sitting = '';
  const sections: Section[] = [];
  for (const element of page.querySelectorAll<HTMLElement>('.markdown :is(h2[id], h3[id], [data-sitting])')) {
    if (element.dataset.sitting !== undefined) sitting = element.dataset.sitting;
    else sections.push({heading: element, place: {sitting, section: element.id}});
  }
  return sections;
}
