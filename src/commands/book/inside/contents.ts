/** The chapters, each with its sections, as links to them. */
export function contents(chapters: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement('nav');
  list.className = 'book-contents';
  const heading = document.createElement('h1');
  heading.textContent = 'Contents';
  const entries = document.createElement('ol');
  for (const chapter of chapters) {
    const entry = entryFor(chapter.querySelector('h1')?.textContent ?? chapter.id, chapter.id);
    const sections = document.createElement('ol');
    for (const section of chapter.querySelectorAll('h2[id]')) {
      const words = section.firstChild?.textContent ?? '';
      // The glossary's sections are letters.
      if (words.length > 1) sections.append(entryFor(words, section.id));
    }
    if (sections.childElementCount > 1) entry.append(sections);
    entries.append(entry);
  }
  list.append(heading, entries);
  return list;
}

function entryFor(words: string, id: string): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = words;
  entry.append(link);
  return entry;
}
