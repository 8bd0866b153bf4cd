import type {Page, Site} from './site.ts';

/** A section of the list for machines. */
export interface Section<Listed extends Page = Page> {
  readonly title: string;
  readonly pages: readonly Listed[];
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const conventions =
  'Formulas are TeX, code is whole, numbered references have their sources at the end of the page, figures are told in ' +
  'words, labs are the tables and verdicts of their first runs, computed by the code that the pages run. Questions ' +
  'stand there without their answers, which are on the pages.';
const licences = 'Text: CC BY 4.0. Code: MIT.';

/** `llms.txt` as https://llmstxt.org describes it: a title, a summary, and lists of links with what they lead to. */
export function llmsText(sections: readonly Section[], {title, tagline, steps, addresses}: Site): string {
  const entry = (page: Page): string => {
    const step = steps.find(({permalink}) => permalink === page.permalink);
    const length = step ? ` (step ${step.number}, about ${step.minutes} minutes)` : '';
    return `- [${page.title}](${addresses.markdown(page.permalink)}): ${inOneLine(page.description)}${length}`;
  };
  const lists = inOrder(sections).map(
    (section) => `## ${section.title}\n\n${section.pages.map(entry).join('\n')}\n`,
  );
  return [
    `# ${title}\n`,
    `> ${inOneLine(tagline)}.\n`,
    `Each page is also there as Markdown: add \`index.md\` to its address. ${conventions} All of it in one file: ` +
      `[llms-full.txt](${addresses.file('llms-full.txt')}). ${licences}\n`,
    ...lists,
  ].join('\n');
}

/** What a personal page lists is for its reader alone. Under "Optional", says llmstxt.org, stands what may be left out. */
function inOrder(sections: readonly Section[]): Section[] {
  const optional = sections.flatMap(({pages}) => pages.filter(({isPersonal}) => isPersonal));
  const others = sections.map(({title, pages}) => ({
    title,
    pages: pages.filter(({isPersonal}) => !isPersonal),
  }));
  return [...others, {title: 'Optional', pages: optional}].filter(({pages}) => pages.length > 0);
}

/** All pages as one text, each as it stands alone. */
export function llmsFullText(texts: readonly string[], {title, tagline, addresses}: Site): string {
  const head =
    `# ${title}: all pages\n\n> ${inOneLine(tagline)}.\n\n` +
    `Every page of ${addresses.file('')} in the order of its menu, each from its title to a line of three hyphens. ` +
    `${conventions} ${licences}\n`;
  return [head, ...texts].join('\n---\n\n');
}
