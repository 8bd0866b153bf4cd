/** What a reader does not mean by the words of a paragraph: notes beside it, and marks of the page. */
const besides = '.side-note, .hash-link, [role="tooltip"]';

/** TeX that is its own plain text stands as it is; other TeX between the signs that say what it is. */
function textOf(formula: Element): string {
  const tex = formula.getAttribute('alttext') ?? formula.textContent;
  return /[\\^_{}]/.test(tex) ? `$${tex}$` : tex;
}

/** What is selected, as it is to be copied; undefined where the browser's own way is right. */
function selectedWords(): HTMLElement | undefined {
  const selection = getSelection();
  const part = document.createElement('div');
  for (let index = 0; index < (selection?.rangeCount ?? 0); index += 1) {
    part.append(selection?.getRangeAt(index).cloneContents() ?? '');
  }
  const notes = part.querySelectorAll(besides);
  const formulas = part.querySelectorAll('math');
  if (notes.length + formulas.length === 0) return undefined;
  for (const note of notes) note.remove();
  for (const formula of formulas) formula.replaceWith(textOf(formula));
  return part;
}

/** Lines and paragraphs as the browser would break them, which it says of what is drawn only. */
function linesOf(part: HTMLElement): string {
  part.style.cssText = 'position: fixed; inset-inline-start: -200vw; inline-size: 100vw';
  document.body.append(part);
  const text = part.innerText;
  part.remove();
  return text;
}

/** Has a copied passage hold its words, each formula in one line, and no notes from the margin. */
export function copyWords(signal: AbortSignal): void {
  document.addEventListener(
    'copy',
    (event) => {
      const isField = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (isField || event.defaultPrevented || !event.clipboardData) return;
      const part = selectedWords();
      if (!part) return;
      event.clipboardData.setData('text/html', part.innerHTML);
      event.clipboardData.setData('text/plain', linesOf(part));
      event.preventDefault();
    },
    {signal},
  );
}
