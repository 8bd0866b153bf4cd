import {createElement} from 'react';
import {describe, expect, it} from 'vitest';
import {renderLesson} from './tags/compile.trial.ts';
import year from './year.ts';

const page = (text: string) =>
  renderLesson({
    text,
    path: '/docs/next-steps/year.mdx',
    steps: [year],
    components: {
      YearTask: ({id}: {id: string}) => createElement('i', {id}),
      YearSummary: ({months}: {months: unknown}) => createElement('pre', {}, JSON.stringify(months)),
    },
  });

const plan = `<YearSummary />

## Month 1: A log {/* #a-log */}

<YearTask id="a-log/read" hours="6">x</YearTask>

<YearTask id="a-log/build" hours="16">y</YearTask>

## And then
`;

describe('the year’s plan', () => {
  it('has its months, their hours and the keys of their tasks', async () => {
    const [, json = ''] = /<pre>(.*?)<\/pre>/.exec(await page(plan)) ?? [];
    expect(JSON.parse(json.replaceAll('&quot;', '"'))).toEqual([
      {title: 'Month 1: A log', anchor: 'a-log', hours: 22, tasks: ['year/a-log/read', 'year/a-log/build']},
    ]);
  });

  it.each([
    ['an id is none', plan.replace('a-log/read', 'a-log/lunch'), /"a-log\/lunch" is no id/],
    [
      'two have one id',
      plan.replace('a-log/build', 'a-log/read'),
      /:7:1\s+Another task has the id "a-log\/read"/,
    ],
    ['nobody says how long', plan.replace('hours="6"', ''), /how long it may take/],
    ['hours are none', plan.replace('"6"', '"six"'), /write hours="6"/],
  ])('is refused, with the fix, when %s', async (_, text, message) => {
    await expect(page(text)).rejects.toThrow(message);
  });
});
