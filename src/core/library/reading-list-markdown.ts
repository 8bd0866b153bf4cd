import type {Resource} from './resource.ts';
import {authorsInWords} from './words.ts';

/** A reading list as Markdown: a task list, ticked where the reader has read, with the reasons. */
export function toMarkdown(resources: readonly Resource[], isRead: (id: string) => boolean): string {
  const items = resources.map((resource, index) => {
    const {id, title, year, url, why} = resource;
    const facts = [authorsInWords(resource), year?.toString()]
      .filter(Boolean)
      .map((fact) => `, ${fact ?? ''}`);
    const link = `[${escapeMarkdown(title)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
    return `${index + 1}. [${isRead(id) ? 'x' : ' '}] ${link}${escapeMarkdown(facts.join(''))}\n   ${escapeMarkdown(why)}\n`;
  });
  return ['# My reading list\n', ...items].join('\n');
}

/** Characters that Markdown would read as marks are printed as they are. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`);
}
