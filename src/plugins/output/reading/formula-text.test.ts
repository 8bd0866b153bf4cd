import type {Element} from 'hast';
import katex from 'katex';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {leanMath} from '../../steps/formulas/lean-math.ts';
import {formulaText} from './formula-text.ts';

/** A formula as pages carry it. */
function mathOf(tex: string): Element {
  const html = katex.renderToString(tex, {output: 'mathml', throwOnError: true});
  const [span] = unified().use(rehypeParse, {fragment: true}).parse(html).children;
  const math = span?.type === 'element' ? leanMath(span) : undefined;
  return math ?? expect.fail(`${tex} is no formula.`);
}

it.each([
  ['n > 2f', 'n > 2f'],
  ['\\frac{n}{2}', 'n/2'],
  ['\\lfloor n/2 \\rfloor + 1', '⌊n/2⌋ + 1'],
  ['\\frac{n+1}{2}', '(n + 1)/2'],
  ['p_i', 'pᵢ'],
  ["p' = p", 'p′ = p'],
  ['x_{\\text{max}}', 'x_max'],
  ['2^{64}', '2⁶⁴'],
  ['a \\to b', 'a → b'],
  ['\\sqrt{x+1}', '√(x + 1)'],
  ['R \\cap W \\neq \\emptyset', 'R ∩ W ≠ ∅'],
  ['O(n\\log n)', 'O(n log n)'],
  ['a < b', 'a < b'],
  ['t_{\\text{local}}', 't_local'],
  ['\\mathrm{receive}(p)', 'receive(p)'],
  ['e(S) = \\{\\, e(E) : E \\in S \\,\\}', 'e(S) = { e(E) : E ∈ S }'],
])('%s reads %s', (tex, text) => {
  expect(formulaText(mathOf(tex))).toBe(text);
});
