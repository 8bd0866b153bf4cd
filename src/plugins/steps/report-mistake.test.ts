import {createElement} from 'react';
import {expect, it} from 'vitest';
import reportMistake from './report-mistake.ts';
import {renderLesson} from './tags/compile.trial.ts';

const page = (path: string, repository: string | undefined) =>
  renderLesson({
    text: 'Text.',
    path,
    steps: [[reportMistake, {repository}]],
    components: {
      ReportMistake: ({repository: name}: {repository: string}) => createElement('a', {title: name}),
    },
  });

it('a lesson ends with a way to report a mistake', async () => {
  expect(await page('/site/docs/bootcamp/1-cap/index.mdx', 'someone/site')).toBe(
    '<p>Text.</p>\n<a title="someone/site"></a>',
  );
});

it('which stands above its sources', async () => {
  const components = {ReportMistake: () => createElement('hr'), NextSteps: () => createElement('b')};
  const path = '/site/docs/bootcamp/1-cap/index.mdx';
  expect(
    await renderLesson({
      text: '<NextSteps />\n\n## Sources',
      path,
      steps: [[reportMistake, {repository: 'a/b'}]],
      components,
    }),
  ).toBe('<b></b>\n<hr/>\n<h2>Sources</h2>');
});

it('there is none where the repository is not known, in a question, or on another page', async () => {
  const text = '<p>Text.</p>';
  expect(await page('/site/docs/bootcamp/1-cap/index.mdx', undefined)).toBe(text);
  expect(await page('/site/docs/bootcamp/1-cap/questions/_a.mdx', 'someone/site')).toBe(text);
  expect(await page('/site/docs/progress.mdx', 'someone/site')).toBe(text);
});
