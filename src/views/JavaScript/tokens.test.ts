import {describe, expect, it} from 'vitest';
import {linesOf, tokensOf} from './tokens.ts';

const shown = (code: string) => tokensOf(code).map(({kind, text}) => `${kind}: ${text.trim()}`);

describe('code in colours', () => {
  it('tells comments, texts, keywords, values and calls from the rest', () => {
    expect(shown("const id = node.on('a', null); // it's")).toEqual([
      'keyword: const',
      'plain: id = node.',
      'call: on',
      'plain: (',
      "text: 'a'",
      'plain: ,',
      'value: null',
      'plain: );',
      "comment: // it's",
    ]);
    expect(shown('`it is ${7}` + "// no"')).toEqual(['text: `it is ${7}`', 'plain: +', 'text: "// no"']);
  });

  it('takes no part of a name for a keyword, and no field', () => {
    expect(shown('format.of = input2.default')).toEqual(['plain: format.of = input2.default']);
    expect(shown('if(x)')).toEqual(['keyword: if', 'plain: (x)']);
  });

  it('has a comment or a text of several lines in each of them', () => {
    expect(linesOf('/* a\nb */\n\n`c\nd`').map((line) => line.map(({kind}) => kind).join())).toEqual([
      'comment',
      'comment',
      '',
      'text',
      'text',
    ]);
  });
});
