/// <reference types="vite/client" />
import {describe, expect, it} from 'vitest';
import {readSittings} from './sittings.ts';

const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');
const head = `---\nid: cap\n---\n\nimport Safe from './questions/_safe.mdx';\nimport Sure from './questions/_sure.mdx';\n\n<LessonHead />\n`;
const first = '<Sitting id="stage" title="The stage" />';
const read = (text: string) => readSittings('index.mdx', `${head}\n${text}`);

describe('sittings', () => {
  it('are none in a lesson that is not divided', () => {
    expect(read('## A\n\nText.')).toEqual({sittings: [], problems: []});
  });

  it('have their own minutes and questions, and what stands under the head belongs to the first', () => {
    const {sittings, problems} = read(
      `${first}\n\n${words(200)}\n\n## A\n\n<Safe />\n\n<Sitting id="proof" title="The stage's end" />\n\n## B\n\n${words(399)}\n\n### C\n\n<Sure />\n`,
    );
    expect(problems).toEqual([]);
    expect(sittings).toEqual([
      {id: 'stage', title: 'The stage', minutes: 3, questions: 1},
      {id: 'proof', title: 'The stage’s end', minutes: 4, questions: 1},
    ]);
  });

  it.each([
    ['it has no id', '<Sitting title="T" />\n\n## A', /name for ever/],
    ['its id is none', '<Sitting id="The proof" title="T" />\n\n## A', /small letters/],
    ['two have one id', `${first}\n\n## A\n\n${first}\n\n## B`, /Another sitting .* "stage"/],
    ['it says nothing', '<Sitting id="a" title=" " />\n\n## A', /Say what it is about/],
    ['the first stands late', `Text.\n\n${first}\n\n## A`, /right under <LessonHead \/>/],
    [
      'a later one stands in a section',
      `${first}\n\n## A\n\n<Sitting id="b" title="T" />\n\nText.`,
      /right above the heading/,
    ],
    ['it stands within something', `${first}\n\n## A\n\n- <Sitting id="b" title="T" />`, /line of its own/],
  ])('are refused, naming the line and the fix, when %s', (_, text, fix) => {
    const {problems} = read(text);
    expect(problems.map(({field}) => field)).toEqual([expect.stringMatching(/^<Sitting> in line \d+$/)]);
    expect(problems[0]?.fix).toMatch(fix);
  });
});

// Imported, not read, so that a change of a lesson counts as a change of this test.
const texts = import.meta.glob<string>('/docs/bootcamp/*/index.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each(Object.entries(texts))('%s', (file, text) => {
  const {sittings} = readSittings(file, text);
  const told = sittings.map(
    ({id, minutes, questions}) => `${id}: ${minutes} minutes, ${questions} questions`,
  );

  it.runIf(sittings.length > 0)(
    'is divided into sittings of 10 to 15 minutes with two or three questions each',
    () => {
      const off = sittings.filter(
        ({minutes, questions}) => minutes < 10 || minutes > 15 || questions < 2 || questions > 3,
      );
      expect(off, told.join('\n')).toEqual([]);
      expect(sittings.length, told.join('\n')).toBeGreaterThanOrEqual(3);
    },
  );
});
