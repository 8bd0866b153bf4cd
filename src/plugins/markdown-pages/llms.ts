import type {Page, Site} from './form.ts';

/** A section of the list for machines. */
export interface Section<Listed extends Page = Page> {
  readonly title: string;
  readonly pages: readonly Listed[];
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `llms.txt` as https://llmstxt.org describes it: a title, a summary, and lists of links with what they lead to. */
export function llmsText(sections: readonly Section[], {title, tagline, steps, addresses}: Site): string {
  const entry = (page: Page): string => {
    const step = steps.find(({permalink}) => permalink === page.permalink);
    const length = step ? ` (step ${step.number}, about ${step.minutes} minutes)` : '';
    return `- [${page.title}](${addresses.markdown(page.permalink)}): ${inOneLine(page.description)}${length}`;
  };
  const lists = sections.map((section) => `## ${section.title}\n\n${section.pages.map(entry).join('\n')}\n`);
  return [
    `# ${title}\n`,
    `> ${inOneLine(tagline)}.\n`,
    'Each page is also there as Markdown: add `index.md` to its address. Formulas are TeX, code is whole, numbered ' +
      'references have their sources at the end of the page, figures are told in words, labs are the tables and ' +
      'verdicts of their first runs, computed by the code that the pages run. Questions stand there without their ' +
      `answers, which are on the pages. All of it in one file: [llms-full.txt](${addresses.file('llms-full.txt')}). ` +
      'Text: CC BY 4.0. Code: MIT.\n',
    ...lists,
  ].join('\n');
}

/** All pages as one text, each as it stands alone. */
export const llmsFullText = (texts: readonly string[]): string => texts.join('\n---\n\n');
