import katex from 'katex';
import {Highlight} from 'prism-react-renderer';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {elementsIn} from './elements.ts';

/**
 * How many elements a page would have with Docusaurus' default output: each formula as KaTeX's HTML beside its
 * MathML, each line and each token of code in an element of its own.
 */
export function plainElements(page: string): number {
  const html = page.replace(/<noscript\b[\s\S]*?<\/noscript>/g, '<noscript>');
  let count = elementsIn(html);
  for (const [formula] of html.matchAll(/<math\b[\s\S]*?<\/math>/g)) {
    count += elementsIn(defaultFormula(formula)) - elementsIn(formula);
  }
  for (const [block, code = ''] of html.matchAll(/<pre\b[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)) {
    count += elementsIn(defaultCode(textOf(code))) - elementsIn(block);
  }
  return count;
}

function defaultFormula(formula: string): string {
  const [, quoted, bare] = /\balttext=(?:"([^"]*)"|([^\s>]+))/.exec(formula) ?? [];
  const tex = quoted ?? bare;
  if (tex === undefined) throw new Error(`A formula does not say its TeX: ${formula.slice(0, 80)}`);
  return katex.renderToString(textOf(tex), {displayMode: /display="?block/.test(formula)});
}

/** As the theme's code block draws it: a span for each line, in it a span for each token, and the line's end. */
function defaultCode(code: string): string {
  return renderToStaticMarkup(
    createElement(Highlight, {
      code,
      language: 'tsx',
      children: ({tokens}) =>
        createElement(
          'pre',
          null,
          createElement(
            'code',
            null,
            tokens.map((line, number) =>
              createElement(
                'span',
                {key: number},
                line.map(({content}, place) => createElement('span', {key: place}, content)),
                createElement('br'),
              ),
            ),
          ),
        ),
    }),
  );
}

function textOf(html: string): string {
  const named: Record<string, string> = {lt: '<', gt: '>', quot: '"', amp: '&', '#x27': "'", '#39': "'"};
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|amp|#x27|#39);/g, (whole, name: string) => named[name] ?? whole);
}
