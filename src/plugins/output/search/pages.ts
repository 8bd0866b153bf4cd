import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {FindableKind} from '../../../core/finding/findable.ts';
import {wordsOf} from '../../../core/finding/words.ts';
import {frontMatterOf, parseLesson} from '../../data/mdx/parse.ts';
import {readText} from '../../data/mistakes/read-text.ts';
import {typographic} from '../../data/typography.ts';
import {sectionsOf, type Section} from './sections.ts';
import type {Linked} from './taught.ts';

/** A page that can be found, by the file that it is written in. */
export interface Page {
  /** Under the site's folder: 'docs/bootcamp/1-cap-theorem/index.mdx'. */
  readonly file: string;
  /** Its address under the site's base. */
  readonly to: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Every page of docs but those that are not on the menu, in the order of their files. */
export function readPages(siteDir: string): Page[] {
  return readdirSync(path.join(siteDir, 'docs'), {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /(^|\/)[^_/][^/]*\.mdx$/.test(file))
    .sort()
    .map((file) => {
      const text = readText(path.join(siteDir, 'docs', file));
      const frontMatter = frontMatterOf(text);
      return {file: `docs/${file}`, to: addressOf(file, frontMatter), frontMatter, text};
    })
    .filter(({frontMatter}) => frontMatter.unlisted !== true);
}

/** Where the docs plugin puts a file; the build compares the two (index.ts). */
function addressOf(file: string, {slug}: Page['frontMatter']): string {
  if (typeof slug === 'string') return slug;
  const place = file
    .replace(/\.mdx$/, '')
    .replace(/(^|\/)index$/, '')
    .replaceAll(/(^|\/)\d+-/g, '$1');
  return place === '' ? '/' : `/${place}/`;
}

/** The sections of a page as results. */
export async function findablesOf({file, to, frontMatter, text}: Page): Promise<Linked[]> {
  const title = typographic(String(frontMatter.title));
  const {kind, label} = kindOf(file);
  const way = [label, title].filter((step) => step !== '');
  const sections = await sectionsOf(file, parseLesson(text));
  return sections.flatMap((section): Linked[] => {
    const {terms} = section;
    const heading = section.headings.at(-1);
    if (heading === undefined) {
      const text = opening(frontMatter, section);
      const names = namesOf(frontMatter, kind, label);
      return [
        {findable: {kind, to, title, path: way.slice(0, -1), text, ...(names.length > 0 && {names})}, terms},
      ];
    }
    // A heading without a text of its own (the list of sources) leads nowhere that its page does not.
    if (section.text === '') return [];
    const path = [...way, ...section.headings.slice(0, -1)];
    const names = ownWords(section.id, heading);
    const findable = {kind, to: `${to}#${section.id}`, title: heading, path, text: section.text, ...names};
    return [{findable, terms}];
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

function opening({description, objectives, minutes}: Page['frontMatter'], {text}: Section): string {
  const wanted = typeof objectives === 'object' && objectives !== null ? Object.values(objectives) : [];
  const abilities = wanted.length > 0 ? `You can ${wanted.join('; ')}.` : '';
  const length = typeof minutes === 'number' ? `About ${minutes} minutes.` : '';
  return [typographic(String(description)), text, typographic(abilities), length].filter(Boolean).join(' ');
}

function kindOf(file: string): {kind: FindableKind; label: string} {
  const lesson = /^docs\/bootcamp\/(\d+)-/.exec(file)?.[1];
  if (lesson !== undefined) return {kind: 'lesson', label: `Lesson ${lesson}`};
  if (/^docs\/labs\/[^/]+\/index\.mdx$/.test(file)) return {kind: 'lab', label: 'Lab'};
  return {kind: 'page', label: file.startsWith('docs/next-steps/') ? 'Library' : ''};
}
