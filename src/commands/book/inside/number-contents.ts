/** Puts the page beside each entry of the contents. Their room is there before (book.css), so nothing moves. */
export function numberContents(numbers: Readonly<Record<string, number>>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.book-contents a')) {
    const place = decodeURIComponent(link.hash.slice(1));
    const number = numbers[place];
    if (number === undefined) throw new Error(`The contents lead to "${place}", which is on no page.`);
    link.dataset.page = String(number);
  }
}
