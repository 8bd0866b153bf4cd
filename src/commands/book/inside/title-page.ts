/** @param start the site's address */
export function titlePage(title: string, start: string): HTMLElement {
  const page = document.createElement('header');
  page.className = 'book-title';
  const mark = document.querySelector('header a svg')?.cloneNode(true);
  const heading = paragraph(title);
  heading.className = 'book-name';
  page.append(
    ...(mark ? [mark] : []),
    heading,
    paragraph(`${start}, as it stood on ${new Date().toISOString().slice(0, 10)}`),
    paragraph('Text: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Code: MIT.'),
  );
  return page;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
