import {expect} from '@playwright/test';
import {fingerprint, trace} from '@site/src/core/simulation/trace.ts';
import {builtPages} from '@site/src/commands/site/built-pages.ts';
import {fullRun as registerStory} from '@site/src/labs/partition/full-run.ts';
import {linkTo as registerLink} from '@site/src/labs/partition/link.ts';
import {shown as registerLog} from '@site/src/labs/partition/session.ts';
import {fullRun as raftStory} from '@site/src/labs/raft/full-run.ts';
import {linkTo as raftLink} from '@site/src/labs/raft/link.ts';
import {shown as raftLog} from '@site/src/labs/raft/session.ts';
import {makePool} from '@site/src/commands/exercises/pool.ts';
import {requireExercise} from '@site/src/labs/workbench/exercises/index.ts';
import {judge} from '@site/src/labs/workbench/judging.ts';
import {linkTo as workbenchLink} from '@site/src/labs/workbench/link.ts';
import {begin as beginExercise} from '@site/src/labs/workbench/session.ts';
import {test} from './engines/test.ts';
import {nameOf, until, type Place, type Role, type Visitor} from './engines/visitor.ts';

/*
 * The main path, once for all: what a reader does in an evening works in Chromium, Firefox and WebKit alike
 * (playwright.config.ts runs this file in each).
 */
const the = (role: Role, name: RegExp, within?: Place): Place => ({role, name, ...(within ? {within} : {})});
const title = (name: RegExp) => the('heading', name);
const lesson = 'bootcamp/cap-theorem/';
const complete = the('checkbox', /^Mark this lesson complete/);

const seen = (visitor: Visitor, place: Place) =>
  until(nameOf(place), async () => (await visitor.sees(place)) || undefined);
const checked = (visitor: Visitor, place: Place) =>
  until(`${nameOf(place)} to be checked`, async () => (await visitor.isChecked(place)) || undefined);
/** Waits for words anywhere in the page. */
const says = (visitor: Visitor, words: RegExp) =>
  until(
    `the words ${words}`,
    async () => words.test(await visitor.evaluate(() => document.body.innerText)) || undefined,
  );
const leadsTo = (visitor: Visitor, address: RegExp) =>
  until(
    `the address ${address}`,
    async () => address.test(await visitor.evaluate(() => location.href)) || undefined,
  );

/** Whole stories of the labs that simulate: the address of each, and the fingerprint of its log in Node. */
function runs() {
  const raft = raftStory('isolate');
  const register = registerStory('find-the-seed');
  return {
    Raft: {address: raftLink('labs/raft/', raft) ?? '', name: fingerprint(trace(raftLog(raft)))},
    'the register': {
      address: registerLink('labs/partition/', register),
      name: fingerprint(trace(registerLog(register))),
    },
  };
}

test.afterEach(async ({visitor}) => {
  expect(await visitor.complaints(), 'errors, warnings and violations of the policy').toEqual([]);
});

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

test('the lab of a system under partition runs, and breaks a promise', async ({visitor, host}) => {
  const lab = the('region', /^Lab: Partition/);
  await visitor.open(host.at('labs/partition/'));
  // The buttons of the first picture are replaced once the lab is hydrated.
  await until('the lab to be hydrated', () =>
    visitor.evaluate(() => document.querySelector('[data-live]') !== null || undefined),
  );
  for (const name of [/^Cut A off$/, /^Write 1 on the left$/, /^Read on the right$/])
    await visitor.click(the('button', name, lab));
  await says(visitor, /left: write 1 \(ok\); right: read 0 \(ok\)/);
});

test('the lab of schedules lets things happen and takes them back', async ({visitor, host}) => {
  const lab = the('region', /^Lab: You are the scheduler/);
  await visitor.open(host.at('labs/flp/?preset=ping-pong'));
  await says(visitor, /after 0 steps/);
  // What can happen first is that A starts.
  await visitor.click(the('button', /^Let it happen$/, lab));
  await says(visitor, /after 1 step/);
  await visitor.click(the('button', /^Back one step$/, lab));
  await says(visitor, /after 0 steps/);
});

test('the bench of beliefs counts the same in every engine', async ({visitor, host}) => {
  const lab = the('region', /^Lab: Fallacies/);
  await visitor.open(host.at('labs/fallacies/'));
  await until('the lab to be hydrated', () =>
    visitor.evaluate(() => document.querySelector('[data-live]') !== null || undefined),
  );
  await says(visitor, /894 of 1,000 calls answered/);
  await visitor.click(the('button', /^Time out and try again$/, lab));
  await says(visitor, /1,000 of 1,000 calls answered, 54 effects beyond the first/);
  await visitor.click(the('button', /^Send an idempotency key$/, lab));
  await says(visitor, /✓\s*Reached/);
});

for (const [lab, {address, name}] of Object.entries(runs()))
  test(`a run of ${lab} is the same, byte for byte, in every engine`, async ({visitor, host}) => {
    await visitor.open(host.at(address));
    await until('the tables', () =>
      visitor.evaluate(() => {
        for (const summary of document.querySelectorAll('[data-live] summary'))
          if (summary.textContent.startsWith('Everything that happened'))
            summary.parentElement?.setAttribute('open', '');
        return document.querySelector('[data-live] code') !== null || undefined;
      }),
    );
    await says(visitor, new RegExp(`fingerprint.*${name}`, 'i'));
  });

for (const name of ['unique-ids', 'kafka', 'raft'])
  test(`a node of the workbench fails in the same run in every engine as in Node: ${name}`, async ({
    visitor,
    host,
  }) => {
    const session = {...beginExercise(name), code: requireExercise(name).wrong};
    let inNode = '';
    for await (const answer of judge({...session}, await makePool())) {
      if (answer.kind === 'failed') inNode = answer.fingerprint;
    }
    expect(inNode).not.toBe('');
    await visitor.open(host.at(workbenchLink('labs/workbench/', session) ?? ''));
    await says(visitor, /whoever made the link wrote it/);
    await visitor.click(the('button', /^Run/, the('group', /^At hand/)));
    await says(visitor, new RegExp(`Fingerprint of its log: ${inNode}`));
  });

test('the lab of histories judges a text in its worker', async ({visitor, host}) => {
  const lab = the('region', /^Lab: Check a history/);
  await visitor.open(host.at('labs/history/?preset=counted-twice'));
  await says(visitor, /No order explains this: process 1: read 2/);
  // The first fold fetches what stands in it, the second among it.
  await until('the text to be unfolded', () =>
    visitor.evaluate(() => {
      for (const summary of document.querySelectorAll('[data-live] summary'))
        if (/^(Change the experiment|Paste or edit as text)$/.test(summary.textContent))
          summary.parentElement?.setAttribute('open', '');
      return document.querySelector('[data-live] textarea')?.checkVisibility() || undefined;
    }),
  );
  await visitor.click(the('textbox', /Events in the order/, lab));
  await visitor.control('a');
  await visitor.type('{"process": 0, "type": "ok", "f": "read", "value": 1}');
  await says(visitor, /Line 1: Process 0 ends \(ok\) a read that it has not invoked/);
  // So many that the worker judges them; set at once, as a paste does.
  await visitor.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    const events = Array.from({length: 100}, (_, value) =>
      ['invoke', 'ok'].map((type) => JSON.stringify({process: value % 5, type, f: 'add', value})),
    );
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      box,
      events.flat().join('\n'),
    );
    box.dispatchEvent(new Event('input', {bubbles: true}));
  });
  await says(visitor, /✓\s*Linearizable/);
});

test('what is copied is in the clipboard', async ({visitor, host}) => {
  await visitor.open(host.at('labs/flp/?preset=ping-pong'));
  await until('the buttons of what is shared', () =>
    visitor.evaluate(() => {
      for (const summary of document.querySelectorAll('[data-live] summary'))
        if (summary.textContent.startsWith('Everything that happened'))
          summary.parentElement?.setAttribute('open', '');
      return document.querySelector('[data-live] [aria-label="Pass this run on"]') !== null || undefined;
    }),
  );
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

test('after one visit the site opens without a network', async ({visitor, host}) => {
  host.stopWatching();
  await visitor.open(host.at(''));
  await until('the worker to serve the page', () =>
    visitor.evaluate(() => navigator.serviceWorker.controller !== null || undefined),
  );
  host.cut();
  await visitor.open(host.at('bootcamp/theory/'));
  await seen(visitor, title(/theory/i));
  await visitor.open(host.at('labs/flp/?preset=ping-pong'));
  const lab = the('region', /^Lab: You are the scheduler/);
  // Until then another scenario stands there, and a press on that is none on this one.
  await until('the lab to come', () =>
    visitor.evaluate(() => document.querySelector('[data-live]') !== null || undefined),
  );
  await visitor.click(the('button', /^Let it happen$/, lab));
  await says(visitor, /after 1 step/);
  await visitor.open(host.at('progress/'));
  await says(visitor, /opens without a network, labs included/);
});
