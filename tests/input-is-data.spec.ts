import {compressToEncodedURIComponent} from 'lz-string';
import {expectUnharmed, watchPolicy} from './fixtures/policy.ts';
import {labs} from './fixtures/labs.ts';
import {expect, test} from './fixtures/test.ts';

/*
 * Everything that comes from outside is data: links, files, pasted texts, what stands in storage. Each door is tried
 * with the same attacks; each time nothing may run, nothing may be put in as HTML, and the page says what it refused.
 */
const markup = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const address = 'javascript:window.ran=1//';
const polluting = '{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}}}';
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const tenMegabytes = 'x'.repeat(10_000_000);

test.beforeEach(({page}) => watchPolicy(page));

test('a link to a lab is data, whatever stands in it', async ({page}) => {
  // A dozen page loads, each with a lab.
  test.slow();
  const hash = (text: string) => `#1.${compressToEncodedURIComponent(text)}`;
  const bomb = compressToEncodedURIComponent('x'.repeat(5_000_000));
  const attacks = [
    [`?preset=${encodeURIComponent(markup)}&seed=${encodeURIComponent(address)}`, 'does not have'],
    [`?seed=1${hash(polluting)}`, 'cannot do'],
  ] as const;
  // Read by the same lines for every lab.
  const ofAll = [
    [`?preset=__proto__&seed=2${hash(polluting)}`, 'does not have'],
    [`?seed=3${hash(deep(10_000))}`, 'damaged or was cut short'],
    [`?seed=4#1.${bomb}`, 'damaged or was cut short'],
  ] as const;
  for (const lab of labs) {
    for (const [link, answer] of lab === 'partition' ? [...attacks, ...ofAll] : attacks) {
      await page.goto(`labs/${lab}/${link}`);
      await page.waitForSelector('[data-live]');
      await expect(page.getByText(answer)).toBeVisible();
      await expectUnharmed(page);
    }
  }
  const text = `{"process":"${markup.replaceAll('"', '\\"')}","type":"invoke","f":"write","value":"${address}"}`;
  await page.goto(`labs/history/?seed=5${hash(JSON.stringify({spec: 'register', text}))}`);
  await page.waitForSelector('[data-live]');
  await expect(page.getByText('onerror').first()).toBeVisible();
  await expectUnharmed(page);
});

test('a pasted history is data, and what it gets wrong is named with its line', async ({page}) => {
  const event = (fields: Record<string, unknown>) =>
    JSON.stringify({process: 0, type: 'invoke', f: 'write', value: 1, ...fields});
  await page.goto('labs/history/');
  await page.waitForSelector('[data-live]');
  await page.locator('summary', {hasText: 'Change the experiment'}).click();
  await page.getByText('Paste or edit as text').click();
  for (const [text, answer] of [
    [markup, 'Line 1: It cannot be told whether this is JSON, EDN or'],
    [polluting, 'Line 1: "process" is missing'],
    [event({f: 'constructor'}), 'knows no "constructor"'],
    [event({f: markup}), 'knows no'],
    [
      `{"process":0,"type":"invoke","f":"write","value":${deep(10_000)}}`,
      '"value" holds lists more than 16 deep; write it',
    ],
    [`{"process":${deep(10_000)},"type":"invoke","f":"write"}`, '"process" is a list; name the client'],
    [deep(10_000), 'Line 1: It cannot be told whether this is JSON, EDN or'],
    [tenMegabytes, 'The text has 10,000,000 letters, and this page reads 200,000'],
  ] as const) {
    // As a script would: letter by letter, so long a text takes minutes.
    await page.getByRole('textbox', {name: /^Events/}).evaluate((box: HTMLTextAreaElement, value) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value);
      box.dispatchEvent(new Event('input', {bubbles: true}));
    }, text);
    await expect(page.getByText(answer)).toBeVisible();
    await expectUnharmed(page);
  }
});

test('a file of progress is data, and one that is refused says why and changes nothing', async ({page}) => {
  const items = (text: string) =>
    `{"format":"distributed-systems-bootcamp/progress","version":1,"items":${text}}`;
  const entry = (value: string) => `{"value":${value},"counter":1,"replica":"r"}`;
  await page.goto('progress/');
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  for (const [text, answer] of [
    [markup, 'It is not JSON'],
    [items(polluting), 'has no value, counter and replica'],
    [items(`{"cap":${entry(deep(10_000))}}`), 'has no value, counter and replica'],
    [items(`{"cap":${entry(`"${'x'.repeat(5000)}"`)}}`), 'has a text of more than'],
    [deep(10_000), 'does not say "format"'],
    [tenMegabytes, 'holds 10,000,000 bytes'],
  ] as const) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', {name: 'Import a file'}).click();
    await (
      await chooser
    ).setFiles({name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text)});
    await expect(page.getByText(answer)).toBeVisible();
    await expect(page.getByText('nothing has changed')).toBeVisible();
    await expectUnharmed(page);
  }
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test('what stands in storage is data', async ({page}) => {
  await page.goto('bootcamp/cap-theorem/');
  await page.getByRole('checkbox', {name: 'Mark this lesson complete'}).check();
  const key = () =>
    page.evaluate(() => Object.keys(localStorage).find((name) => name.startsWith('progress')) ?? '');
  await expect.poll(key).not.toBe('');
  const name = await key();
  const values = [markup, address, `right ${markup}`, `wrong "${markup}"`];
  const hostile = Object.fromEntries(
    ['cap', 'cap/choose-under-partition', 'library/dynamo/to-read', '__proto__', markup].flatMap(
      (id, index) => [[id, {value: values[index % values.length] ?? '', counter: 9, replica: markup}]],
    ),
  );
  const format = 'distributed-systems-bootcamp/progress';
  for (const stored of [
    `{"format":"${format}","version":1,"items":${JSON.stringify(hostile)}}`,
    `{"format":"${format}","version":1,"items":${polluting}}`,
    deep(10_000),
    'x'.repeat(4_000_000),
  ]) {
    await page.evaluate(
      ([at, text]) => {
        localStorage.clear();
        localStorage.setItem(at, text);
      },
      [name, stored] as const,
    );
    for (const each of ['bootcamp/cap-theorem/', 'progress/', 'next-steps/reading-list/']) {
      await page.goto(each);
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      await expectUnharmed(page);
    }
  }
});

test('what is searched for is data', async ({page}) => {
  await page.goto('glossary/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', {name: /^Search lessons/});
  for (const text of [markup, address, polluting, '__proto__ constructor', tenMegabytes]) {
    await field.fill(text);
    await expect(page.getByRole('dialog', {name: 'Search'}).getByRole('status')).toHaveText(
      /result|nothing found/i,
    );
    await expectUnharmed(page);
  }
});

test('the filter in a library page’s address is data', async ({page}) => {
  const hostile = encodeURIComponent(markup);
  await page.goto(`next-steps/papers/?words=${hostile}&topic=__proto__&level=${hostile}&lesson=constructor`);
  await expect(page.getByText('Nothing found')).toBeVisible();
  await expectUnharmed(page);
  await page.goto(`next-steps/papers/?words=${'zzz+'.repeat(2000)}`);
  await expect(page.getByText('Nothing found')).toBeVisible();
  await expect(page.getByLabel('Words')).toHaveValue(/^.{200}$/);
  await expectUnharmed(page);
});
