import type {Page} from '@playwright/test';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {expectUnharmed, watchPolicy} from './fixtures/policy.ts';
import {expect, test} from './fixtures/test.ts';

test.beforeEach(({page}) => watchPolicy(page));

test('every page carries the policy before anything it speaks of, and nothing in it is from elsewhere', async ({
  page,
}) => {
  await page.goto('');
  const found: string[] = [];
  for (const each of [...builtPages(), '404.html']) {
    const problems = await page.evaluate(async (path) => {
      const text = await (await fetch(path)).text();
      const built = new DOMParser().parseFromString(text, 'text/html');
      const all = [...built.querySelectorAll('*')];
      const policy = built.querySelector('meta[http-equiv="Content-Security-Policy"]');
      const rules = policy?.getAttribute('content') ?? '';
      const firstLoad = all.findIndex((element) => element.matches('script, link, style, img'));
      const wrong: string[] = [];
      if (!policy || all.indexOf(policy) > firstLoad) wrong.push('the policy comes too late');
      if (!rules.startsWith("default-src 'none'; ")) wrong.push('the policy allows by default');
      if (/unsafe-eval|https?:|\*|script-src[^;]*unsafe-inline/.test(rules)) wrong.push(`loose: ${rules}`);
      if (!built.querySelector('meta[name=referrer][content=strict-origin-when-cross-origin]'))
        wrong.push('no referrer policy');
      for (const element of all) {
        for (const {name} of element.attributes) {
          if (name.startsWith('on')) wrong.push(`<${element.localName} ${name}>`);
        }
        const loads = element.matches('script, img, iframe, source, video, audio, embed, object')
          ? element.getAttribute('src')
          : element.matches('link:not([rel=canonical], [rel=alternate])')
            ? element.getAttribute('href')
            : null;
        if (loads !== null && new URL(loads, location.href).origin !== location.origin)
          wrong.push(`loads ${loads}`);
      }
      return wrong.map((problem) => `/${path}: ${problem}`);
    }, each);
    found.push(...problems);
  }
  expect(found).toEqual([]);
});

test('in ordinary use the policy has nothing to stop', async ({page}) => {
  const acts: Record<string, (page: Page) => Promise<void>> = {
    '': async () => undefined,
    'bootcamp/cap-theorem/': (lesson) =>
      lesson.getByRole('checkbox', {name: 'Mark this lesson complete'}).check(),
    'labs/partition/': (lab) =>
      lab.getByRole('group', {name: 'At hand'}).getByRole('button', {name: 'Cut A off'}).click(),
    'labs/flp/': async (lab) => void (await lab.waitForSelector('[data-live]')),
    'labs/models/': async (lab) => {
      await lab.waitForSelector('[data-live]');
      await lab.locator('summary', {hasText: 'Change the experiment'}).click();
      await lab.getByText('Paste or edit as text').click();
      // Long enough for the worker.
      const write = (process: number) => `{"process":${process},"type":"invoke","f":"write","value":1}`;
      await lab
        .getByRole('textbox', {name: /^Events/})
        .fill(Array.from({length: 14}, (_, index) => write(index)).join('\n'));
      // By models that the worker gave up on: so many writes at once are beyond its bound.
      await expect(lab.getByText(/have no answer/).first()).toBeVisible();
    },
    'labs/fallacies/': async (lab) => {
      await lab.waitForSelector('[data-live]');
      await lab.locator('summary', {hasText: 'Change the experiment'}).click();
      // In the worker.
      await lab.getByRole('button', {name: 'Run 100,000 calls'}).click();
      await expect(lab.getByRole('button', {name: 'Cancel'})).toBeVisible();
    },
    'labs/raft/?preset=exhibit-10': async (lab) => {
      await lab.waitForSelector('[data-live]');
      // In the worker.
      await lab.getByRole('button', {name: 'Hold 1,000 elections'}).click();
      await expect(lab.getByText(/Nobody won the first term/)).toBeVisible({timeout: 60_000});
    },
    'labs/history/?preset=split-brain': async (lab) => {
      await lab.waitForSelector('[data-live]');
      await lab.locator('summary', {hasText: 'Change the experiment'}).click();
      await lab.getByText('Paste or edit as text').click();
      // Long enough for the worker.
      const write = (process: number) => `{"process":${process},"type":"invoke","f":"write","value":1}`;
      await lab
        .getByRole('textbox', {name: /^Events/})
        .fill(Array.from({length: 14}, (_, index) => write(index)).join('\n'));
      await expect(lab.getByText('14 operations').or(lab.getByText('Linearizable')).first()).toBeVisible();
    },
    'glossary/': async () => undefined,
    'next-steps/papers/': (library) => library.getByLabel('Words').fill('consensus'),
    'next-steps/reading-list/': async () => undefined,
    'progress/': (progress) => progress.getByRole('checkbox').first().check(),
  };
  for (const [address, act] of Object.entries(acts)) {
    await page.goto(address);
    await act(page);
    await expectUnharmed(page);
  }
});
