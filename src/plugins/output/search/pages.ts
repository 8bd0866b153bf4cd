import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Element} from 'hast';
import type {FindableKind} from '../../../core/finding/findable.ts';
import {wordsOf} from '../../../core/finding/words.ts';
import {typographic} from '../../data/typography.ts';
import {termsIn} from '../reading/finds.ts';
import {plainText} from '../reading/plain-text.ts';
import {sectionsOf} from '../reading/sections.ts';
import type {Linked} from './taught.ts';

/** A finished page that can be found. */
export interface Page {
  /** Under the site's folder: 'docs/bootcamp/1-cap-theorem/index.mdx'. */
  readonly file: string;
  /** Its address under the site's base. */
  readonly to: string;
  readonly title: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** What it says. */
  readonly article: Element;
}

/**
 * Every page of docs but those that are not on the menu, in the order of their files.
 * @param articles what the finished pages say, by their files under the site's folder: 'glossary/index.html'
 */
export function pagesOf(
  {loadedVersions}: LoadedContent,
  articles: ReadonlyMap<string, Element>,
  baseUrl: string,
): Page[] {
  return loadedVersions
    .flatMap(({docs}) => docs)
    .filter(({unlisted}) => !unlisted)
    .map(({source, permalink, title, frontMatter}) => {
      // The slash at the end is put there later.
      const place = permalink.replace(/\/?$/, '/').slice(baseUrl.length);
      const file = source.replace('@site/', '');
      const article = articles.get(`${place}index.html`);
      if (!article) throw new Error(`${file}: ${place}index.html has no text that search could find.`);
      return {file, to: `/${place}`, title: typographic(title), frontMatter, article};
    })
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** The sections of a page as results. */
export function findablesOf({file, to, title, frontMatter, article}: Page): Linked[] {
  const {kind, label} = kindOf(file);
  const way = [label, title].filter((step) => step !== '');
  return sectionsOf(article).flatMap((section): Linked[] => {
    const terms = termsIn(section.parts);
    const text = plainText(section.parts);
    const headings = section.headings.map(({children}) => plainText(children));
    const heading = headings.at(-1);
    if (heading === undefined) {
      const names = namesOf(frontMatter, kind, label);
      const said = {kind, to, title, path: way.slice(0, -1), text: opening(frontMatter, text)};
      return [{findable: {...said, ...(names.length > 0 && {names})}, terms}];
    }
    // A heading without a text of its own (the list of sources) leads nowhere that its page does not.
    if (text === '') return [];
    const path = [...way, ...headings.slice(0, -1)];
    const findable = {kind, to: `${to}#${section.id}`, title: heading, path, text};
    return [{findable: {...findable, ...ownWords(section.id, heading)}, terms}];
  });
}

/** A step of the path is also called by its number and its id; what else people call a page, its front matter says. */
function namesOf({id, names}: Page['frontMatter'], kind: FindableKind, label: string): string[] {
  const ofStep = kind === 'lesson' ? [label, label.replace('Lesson', 'Step'), String(id)] : [];
  return [...ofStep, ...(Array.isArray(names) ? names.map(String) : [])];
}

/** An anchor that its author chose says in a word what the section is about, where the heading says it otherwise. */
function ownWords(id: string, heading: string): {names?: string[]} {
  const inHeading = new Set(wordsOf(heading));
  const words = wordsOf(id);
  return words.every((word) => inHeading.has(word)) ? {} : {names: [words.join(' ')]};
}

function opening({description, objectives, minutes}: Page['frontMatter'], text: string): string {
  const wanted = typeof objectives === 'object' && objectives !== null ? Object.values(objectives) : [];
  const abilities = wanted.length > 0 ? `You can ${wanted.join('; ')}.` : '';
  const length = typeof minutes === 'number' ? `About ${minutes} minutes.` : '';
  return [typographic(String(description)), text, typographic(abilities), length].filter(Boolean).join(' ');
}

/** '4' for a file in docs/bootcamp/4-flp. */
export const lessonNumber = (file: string): string | undefined => /^docs\/bootcamp\/(\d+)-/.exec(file)?.[1];

function kindOf(file: string): {kind: FindableKind; label: string} {
  const lesson = lessonNumber(file);
  if (lesson !== undefined) return {kind: 'lesson', label: `Lesson ${lesson}`};
  if (/^docs\/labs\/[^/]+\/index\.mdx$/.test(file)) return {kind: 'lab', label: 'Lab'};
  return {kind: 'page', label: file.startsWith('docs/next-steps/') ? 'Library' : ''};
}
