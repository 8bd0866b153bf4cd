import {expect} from '@playwright/test';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {checked, labIsLive, leadsTo, says, seen, the, title} from './steps.ts';
import {test} from './test.ts';
import {until} from './visitor.ts';

/* The main path, once for all: what a reader does in an evening works in Chromium, Firefox and WebKit alike. */

const lesson = 'bootcamp/cap-theorem/';
const complete = the('checkbox', /^Mark this lesson complete/);

test('every page opens and is hydrated', async ({visitor, host}) => {
  test.setTimeout(240_000);
  for (const page of builtPages()) {
    await visitor.open(host.at(page));
    await seen(visitor, title(/\S/));
  }
});

test('a tick is there after a reload', async ({visitor, host}) => {
  await visitor.open(host.at(lesson));
  await visitor.click(complete);
  await checked(visitor, complete);
  await says(visitor, /1 of 5 steps complete/);
  await visitor.reload();
  await checked(visitor, complete);
});

test('a question is answered, and remembers it', async ({visitor, host}) => {
  const question = the('group', /Two sets of three nodes/);
  await visitor.open(host.at('contributing/blocks/'));
  await visitor.click(the('radio', /^Always/, question));
  await visitor.click(the('button', /^Check$/, question));
  await says(visitor, /they would need six/);
  await visitor.reload();
  await checked(visitor, the('radio', /^Always/, question));
});

test('a proof opens step by step, a term says what it means', async ({visitor, host}) => {
  const proof = the('group', /^Proof of Two majorities meet/);
  await visitor.open(host.at('contributing/blocks/'));
  await visitor.click(the('button', /^Open every step/, proof));
  await says(visitor, /If that leads to something impossible/);
  await visitor.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.markdown a')]
      .find(({textContent}) => textContent === 'linearizable')
      ?.focus(),
  );
  await until('the note of the term', () =>
    visitor.evaluate(() => {
      const note = document.querySelector('[role=tooltip]');
      return (note?.checkVisibility({visibilityProperty: true}) && note.clientHeight > 0) || undefined;
    }),
  );
  await visitor.press('Enter');
  await leadsTo(visitor, /\/glossary\/#linearizability$/);
  await seen(visitor, title(/^Glossary/));
});

test('the search finds, and its results can be seen and taken', async ({visitor, host}) => {
  await visitor.open(host.at('bootcamp/fallacies/'));
  await visitor.click(the('button', /^Search/));
  await visitor.type('atomic consistency');
  const result = the('option', /^linearizability/);
  await seen(visitor, result);
  const height = await visitor.evaluate(
    () => document.querySelector('[role=listbox]')?.getBoundingClientRect().height ?? 0,
  );
  expect(height).toBeGreaterThan(100);
  await visitor.click(result);
  await leadsTo(visitor, /\/glossary\/#linearizability$/);
});

for (const [from, onward] of [
  [lesson, /fallacies/i],
  ['bootcamp/flp/', /introduction course/i],
] as const) {
  test(`from /${from} to the next lesson and back to the line that was left`, async ({visitor, host}) => {
    await visitor.open(host.at(from));
    // A key has all of the page laid out.
    await visitor.press('Shift');
    const place = await visitor.evaluate(() => {
      const heading = document.querySelectorAll('main h2')[4];
      heading?.scrollIntoView({block: 'center'});
      return heading?.textContent ?? '';
    });
    await until('the place to be kept', () => visitor.evaluate(() => scrollY > 500 || undefined));
    await visitor.evaluate(() =>
      document.querySelector<HTMLElement>('a.pagination-nav__link--next')?.click(),
    );
    await seen(visitor, title(onward));
    expect(await visitor.evaluate(() => scrollY)).toBe(0);
    await visitor.back();
    await until(`${place} in the window`, () =>
      visitor.evaluate(() => {
        const top = document.querySelectorAll('main h2')[4]?.getBoundingClientRect().top ?? -1;
        return (top > 0 && top < innerHeight) || undefined;
      }),
    );
  });
}

test('an address of a section leads there, hydrated, also when it is loaded again', async ({
  visitor,
  host,
}) => {
  await visitor.open(host.at('bootcamp/flp/'));
  const id = await visitor.evaluate(() => document.querySelectorAll('main h2')[3]?.id ?? '');
  // By way of another page, so that this is no jump within one.
  await visitor.open(host.at('glossary/'));
  await visitor.open(host.at(`bootcamp/flp/#${id}`));
  const inWindow = () =>
    until(`#${id} in the window`, () =>
      visitor.evaluate(() => {
        const top = document.querySelectorAll('main h2')[3]?.getBoundingClientRect().top ?? -1;
        return (top >= 0 && top < innerHeight) || undefined;
      }),
    );
  await inWindow();
  await visitor.reload();
  await inWindow();
});

test('what is copied is in the clipboard', async ({visitor, host}) => {
  await visitor.open(host.at('labs/flp/?preset=ping-pong'));
  await labIsLive(visitor);
  await visitor.click(the('fold', /^Everything that happened/));
  await visitor.click(the('button', /^Copy link$/));
  await says(visitor, /Copied/);
  await visitor.click(the('button', /^Search/));
  await until('the link in the field', async () => {
    // A browser without a window may take the keys before the field has the focus.
    await visitor.control('v');
    return visitor.evaluate(
      () =>
        /labs\/flp\/\?preset=ping-pong/.test(
          document.querySelector<HTMLInputElement>('#search-field')?.value ?? '',
        ) || undefined,
    );
  });
});
