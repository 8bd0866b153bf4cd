import {createElement} from 'react';
import {describe, expect, it} from 'vitest';
import {renderLesson} from './tags/compile.trial.ts';
import figures from './figures.ts';

const Figure = ({id, number}: {id: string; number: number}) =>
  createElement('figure', {id, 'data-number': number});

const lesson = (text: string, path = 'lesson/index.mdx') =>
  renderLesson({text, path, steps: [figures], components: {Figure}});

const figure = (id: string) => `<Figure id="${id}" caption="Two sides" alt="Two groups of nodes." />\n\n`;

describe('figures', () => {
  it('are numbered in the order of the text', async () => {
    expect(await lesson(figure('b') + figure('a'))).toMatch(
      /id="b" data-number="1".*id="a" data-number="2"/s,
    );
  });

  it('are referred to by a link that gets their number', async () => {
    expect(await lesson(`See [figure](#a) and [the other](#b).\n\n${figure('b')}${figure('a')}`)).toContain(
      '<a href="#a">figure\u00a02</a> and <a href="#b">the other</a>',
    );
  });
});

describe('the build stops when a figure', () => {
  it.each([
    ['has no text alternative', '<Figure id="a" caption="c" />', /This <Figure id="a"> has no alt/],
    ['has no caption', '<Figure id="a" alt="c" />', /has no caption/],
    [
      'has the id of another',
      figure('a') + figure('a'),
      /index\.mdx:3:1\s+Two figures of this lesson have the id "a"/,
    ],
    [
      'is referred to and absent',
      `${figure('a')}[Figure](#c)`,
      /#c is no figure of this lesson. Its figures: a/,
    ],
  ])('%s', async (_, text, message) => {
    await expect(lesson(text)).rejects.toThrow(message);
  });

  it('stands in a question', async () => {
    await expect(lesson(figure('a'), 'lesson/questions/_q.mdx')).rejects.toThrow(/write the view alone/);
  });
});
