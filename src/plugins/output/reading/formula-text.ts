import type {Element, ElementContent} from 'hast';

/** A formula of a page as a line of text that reads well in an excerpt: `\frac{n}{2}` is "n/2", `p_i` is "pᵢ". */
export function formulaText(math: Element): string {
  return write(math)
    .replaceAll(invisible, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=[),])/g, '')
    .trim();
}

/** Marks for reading aloud, as between a function and its argument. */
const invisible = /[\u2061-\u2064]/g;

const lineOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? write(node) : '';

function write({tagName, children}: Element): string {
  const parts = children.map(lineOf);
  const [base = '', second = '', third = ''] = parts;
  switch (tagName) {
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
