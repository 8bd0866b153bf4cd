import {describe, expect, it} from 'vitest';
import {measureLesson, misplacedHeadings} from './measure.ts';
import {parseLesson} from './parse.ts';

describe('the size of a lesson', () => {
  it('counts words of the text and not of code, formulas and front matter', () => {
    const size = measureLesson(
      parseLesson(
        '---\ntitle: T\n---\n\nTwo **words** and $a + b$.\n\n```ts\nconst x = 1;\n```\n\n$$\na + b\n$$\n',
      ),
    );
    expect(size).toEqual({words: 3, figures: 0, samples: 1, formulas: 1, proofSteps: 0});
  });

  it('counts figures with their captions and steps with their claims', () => {
    const size = measureLesson(
      parseLesson(
        '<Figure id="a" caption="Two sides" alt="Unseen words." />\n\n<Proof of="T">\n<Step claim="It holds.">Because.</Step>\n</Proof>',
      ),
    );
    expect(size).toMatchObject({words: 5, figures: 1, proofSteps: 1});
  });
});

describe('headings', () => {
  it('go down one level at a time and up as far as they like', () => {
    expect(misplacedHeadings(parseLesson('## A\n\n### B\n\n## C\n'))).toEqual([]);
  });

  it('do not skip a level, and leave the first to the title', () => {
    expect(misplacedHeadings(parseLesson('### A\n\n## B\n\n#### C\n\n# D\n'))).toEqual(['A', 'C', 'D']);
  });
});
