import katex from 'katex';

interface Element {
  readonly name: string;
  readonly children: (Element | string)[];
}

/** A formula as a line of text that reads well in an excerpt: `\frac{n}{2}` is "n/2", `p_i` is "pᵢ". */
export function formulaText(tex: string): string {
  const html = katex.renderToString(tex, {output: 'mathml', throwOnError: true});
  return lineOf(parse(html))
    .replaceAll(invisible, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=[),])/g, '')
    .trim();
}

/** Marks for reading aloud, as between a function and its argument. */
const invisible = /[\u2061-\u2064]/g;

/** KaTeX writes well-formed elements, so that a stack is all the parser that they need. */
function parse(html: string): Element {
  const root: Element = {name: '', children: []};
  const open = [root];
  for (const [, closing, name, text] of html.matchAll(/<(\/?)(\w+)[^>]*>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(unescape(text));
    else if (closing) open.pop();
    else {
      const element = {name: name ?? '', children: []};
      parent.children.push(element);
      open.push(element);
    }
  }
  return root;
}

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const lineOf = (node: Element | string): string => (typeof node === 'string' ? node : write(node));

function write({name, children}: Element): string {
  const parts = children.map(lineOf);
  const [base = '', second = '', third = ''] = parts;
  switch (name) {
    // The TeX itself, which KaTeX keeps beside what it draws: said once is enough.
    case 'annotation':
      return '';
    case 'mfrac':
      return `${grouped(base)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'msub':
    case 'munder':
      return base.trimEnd() + script(second, subscripts, '_');
    case 'msup':
      return base + script(second, superscripts, '^');
    case 'mover':
      return isMark(second) ? base + second : base + script(second, superscripts, '^');
    case 'msubsup':
    case 'munderover':
      return base + script(second, subscripts, '_') + script(third, superscripts, '^');
    case 'mtr':
      return `${parts.join(' ')}; `;
    case 'mi':
      return base.length > 1 ? ` ${base} ` : base;
    case 'mspace':
      return ' ';
    case 'mo':
      return /^[=<>≤≥≠≈≡∈∉⊆⊂∪∩+−±×⋅→←⇒⟹⇔↦∧∨∣:≺]$/.test(base) ? ` ${base} ` : base;
    default:
      return parts.join('');
  }
}

const grouped = (text: string): string =>
  /^[\p{L}\p{N}.]*$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;
const accents = new Set(['ˉ', '¯', '^', '~', '→', '\u20d7', '˙', 'ˆ', '˜']);
const isMark = (text: string): boolean => accents.has(text.trim());

// cspell:disable-next-line
const subscripts = pairs('0123456789+−()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');
const superscripts = pairs("0123456789+−()in′'", '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁱⁿ′′');

function pairs(plain: string, raised: string): ReadonlyMap<string, string> {
  const small = [...raised];
  return new Map([...plain].map((letter, index) => [letter, small[index] ?? letter]));
}

/** Small letters where all of them exist, else (and for whole words) the mark that TeX uses. */
function script(text: string, small: ReadonlyMap<string, string>, mark: string): string {
  const found = [...text.replaceAll(' ', '')].map((letter) => small.get(letter));
  const fits = found.every((letter) => letter !== undefined) && !/\p{L}{3}/u.test(text);
  return fits ? found.join('') : mark + grouped(text);
}
