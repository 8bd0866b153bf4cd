import {renderToStaticMarkup} from 'react-dom/server';
import type {ReactNode} from 'react';
import {expect} from 'vitest';

/*
 * For the tests of the promise that a reader who does not see a lab's pictures loses nothing: its tables say all that
 * they say.
 */

export function page(node: ReactNode): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(node);
  // For readers without scripts the scenario's end stands there too, with a table of its own.
  for (const still of box.querySelectorAll('noscript')) still.remove();
  return box;
}

export const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Every word that is drawn, without the signs that stand beside words; a bar without an end has an arrow for words. */
export const drawn = (picture: HTMLElement): string[] =>
  [...picture.querySelectorAll('svg text')].map((text) =>
    [...(text.querySelector('tspan') ? text.querySelectorAll('tspan') : [text])]
      .map(wordsOf)
      .join(' ')
      .replace(/^[✗⚡] | (…\??|[✓✗?])$/g, ''),
  );

/** What a bar says of its operation, piece by piece. */
function saidOf(bar: Element): readonly string[] {
  const name = bar.getAttribute('aria-label') ?? '';
  const shape = /^(.+?): (.+) \((ok|refused|no answer)\), called at (.+?), (.+)$/.exec(name);
  if (!shape) throw new Error(`A bar says “${name}”, which this test cannot take apart.`);
  const [, process = '', label = '', , call = '', rest = ''] = shape;
  const number = /number (\d+) in the order/.exec(rest)?.[1];
  return [
    process,
    label,
    call.replace('event ', ''),
    rest.startsWith('still waiting')
      ? 'still waiting'
      : (/ at (?:event )?([\d.]+(?: ms)?)/.exec(rest)?.[1] ?? rest),
    ...(/refused|it never happened/.exec(rest) ? ['refused: it never happened'] : []),
    ...(rest.includes('no answer') ? ['no answer: it may take effect later, or never'] : []),
    ...(number === undefined ? [] : [number]),
    ...(rest.endsWith('clashes') ? ['clashes'] : []),
  ];
}

export function expectBarsInRows(picture: HTMLElement, tables: HTMLElement): void {
  const rows = [...tables.querySelectorAll('tr')].map((row) => [...row.children].map(wordsOf));
  for (const bar of picture.querySelectorAll('[role="option"]')) {
    const said = saidOf(bar);
    expect(
      rows.some((row) => said.every((piece) => row.includes(piece))),
      said.join(' | '),
    ).toBe(true);
  }
}
