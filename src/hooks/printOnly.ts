/** Marks what stays away while a part of the page is printed; `src/css/print.css` heeds it. */
const AWAY = 'data-not-printed';

/** Prints one part of the page, and nothing of the rest. */
export function printOnly(part: Element): void {
  const away: Element[] = [];
  for (let each = part; each !== document.body && each.parentElement; each = each.parentElement) {
    for (const other of each.parentElement.children) {
      if (other !== each && !other.hasAttribute(AWAY)) away.push(other);
    }
  }
  for (const each of away) each.setAttribute(AWAY, '');
  window.print();
  for (const each of away) each.removeAttribute(AWAY);
}
