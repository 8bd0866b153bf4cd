import type {Locator, Page} from '@playwright/test';
import {expect, test} from './fixtures/test.ts';

const address = 'labs/fallacies/';

/** Opens the lab and waits until it answers: before that it is a still picture. */
async function openLab(page: Page, at = address): Promise<Locator> {
  await page.goto(at);
  await expect(page.locator('[data-live]')).toBeVisible();
  return page.getByRole('region', {name: /^Lab: Fallacies/});
}

const verdict = (lab: Locator) => lab.locator('[data-stage]');
const cell = (lab: Locator, row: string, column: number) =>
  lab
    .getByRole('table', {name: 'What it comes to'})
    .getByRole('row', {name: new RegExp(`^${row}`)})
    .getByRole('cell')
    .nth(column);

test('a belief fails, a retry charges twice, and a key charges once, over the same losses @phone', async ({
  page,
}) => {
  const lab = await openLab(page);
  await expect(verdict(lab)).toContainText('894 of 1,000 calls answered');
  await expect(cell(lab, 'Never answered', 0)).toHaveText('106');
  await lab.getByRole('button', {name: 'Time out and try again'}).click();
  await expect(cell(lab, 'Never answered', 0)).toHaveText('106');
  await expect(cell(lab, 'Never answered', 1)).toHaveText('0');
  await expect(verdict(lab)).toContainText('54 effects beyond the first');
  await lab.getByRole('button', {name: 'Send an idempotency key'}).click();
  await expect(cell(lab, 'Duplicate effects', 0)).toHaveText('54');
  await expect(cell(lab, 'Duplicate effects', 1)).toHaveText('0');
  await lab.getByRole('button', {name: 'Back one change'}).click();
  await expect(verdict(lab)).toContainText('54 effects beyond the first');
});

test('whoever goes back and another way can return to the run that was left @phone', async ({page}) => {
  const lab = await openLab(page);
  await lab.getByRole('button', {name: 'Time out and try again'}).click();
  await lab.getByRole('button', {name: 'Send an idempotency key'}).click();
  await lab.getByRole('button', {name: 'Back one change'}).click();
  await expect(lab.getByRole('button', {name: /^Return to the run/})).toHaveCount(0);
  await lab.getByRole('slider', {name: /^Attempts/}).press('Home');
  await lab.getByRole('button', {name: 'Return to the run with “Send an idempotency key”'}).click();
  await expect(verdict(lab)).toContainText('Reached');
  await expect(lab.getByRole('button', {name: 'Return to the run with Attempts: 1 attempt'})).toBeVisible();
});

test('tables tell the run before as well as the run of now', async ({page}) => {
  const lab = await openLab(page);
  await lab.getByRole('button', {name: 'Time out and try again'}).click();
  await lab.getByText('Everything that happened').click();
  for (const when of ['now', 'before']) {
    await expect(lab.getByRole('table', {name: `Load and goodput over time, ${when}`})).toBeVisible();
    const attempts = lab.getByRole('table', {name: new RegExp(`^The attempts that are drawn.*, ${when}$`)});
    await expect(attempts).toBeVisible();
    if (when === 'before') await expect(attempts).toContainText('waits for ever');
    else await expect(attempts).toContainText('timed out');
  }
});

test('the first run is in the HTML: the code, the picture, the sentence and the tables', async ({
  request,
}) => {
  const html = await (await request.get(address)).text();
  expect(html).toContain('const receipt = await charge(order);');
  expect(html).toContain('894 of 1,000 calls answered');
  expect(html).toMatch(/<table[^>]*>[\s\S]*Never answered/);
  expect(html).toContain('waits for ever');
});

test('a slider moves and the run is another; what was before stands beside it', async ({page}) => {
  const lab = await openLab(page);
  const attempts = lab.getByRole('slider', {name: /^Attempts/});
  await lab.getByRole('button', {name: 'Time out and try again'}).click();
  await attempts.focus();
  await page.keyboard.press('Home');
  await expect(lab.locator('[data-caption]')).toContainText('Attempts: 4 attempts before, 1 attempt now');
  await expect(cell(lab, 'Answered ok', 0)).toHaveText('1,000');
  await expect(cell(lab, 'Answered ok', 1)).not.toHaveText('1,000');
});

test('the frame after a slider’s move shows the new run already, at the first move as at the third @phone', async ({
  page,
}) => {
  const lab = await openLab(page);
  const slider = lab.getByRole('slider', {name: /^Replies lost/});
  for (const attempts of ['10', '0', '20']) {
    const [was, after] = await slider.evaluate(async (input, value) => {
      const drawn = () => document.querySelector('svg[aria-label^="Calls"]')?.innerHTML ?? '';
      const first = drawn();
      // React keeps the value that it set itself, and hears of another only by the element's own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', {bubbles: true}));
      const inTheFrame = await new Promise<string>((resolve) => {
        requestAnimationFrame(() => {
          resolve(drawn());
        });
      });
      return [first, inTheFrame];
    }, attempts);
    expect(after).not.toBe(was);
    expect(await lab.getByRole('img', {name: /^Calls/}).innerHTML()).toBe(after);
  }
});

test('the percentiles are moved by the keyboard and by dragging', async ({page}) => {
  const lab = await openLab(page);
  await lab.getByRole('button', {name: 'Time out and try again'}).click();
  const handle = lab.getByRole('slider', {name: 'Percentile 2'});
  await expect(handle).toHaveAttribute('aria-valuetext', /^p99: now \d+ ms, before /);
  await handle.focus();
  await page.keyboard.press('ArrowDown');
  await expect(handle).toHaveAttribute('aria-valuetext', /^p98: /);
  const box = await handle.locator('rect').last().boundingBox();
  if (!box) throw new Error('The handle is drawn.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 60, {steps: 4});
  await page.mouse.up();
  await expect(handle).not.toHaveAttribute('aria-valuetext', /^p98: /);
});

test('the overload stays; a way out that one finds is remembered, and one that is shown is not', async ({
  page,
}) => {
  const lab = await openLab(page, `${address}?preset=overload`);
  await expect(verdict(lab)).toContainText('400 of 2,400 calls answered');
  const dares = lab.locator('[data-dare]');
  await expect(dares).toHaveCount(2);
  await dares.nth(1).getByText('Hint').click();
  await dares.nth(1).getByRole('button', {name: 'Show a run that does it'}).click();
  await expect(verdict(lab)).toContainText('2,029 of 2,400');
  await expect(dares.nth(1)).toHaveAttribute('data-dare', 'open');
  await lab.getByRole('button', {name: 'Back one change'}).click();
  await lab.getByRole('slider', {name: /^Attempts/}).focus();
  await page.keyboard.press('Home');
  await expect(dares.first()).toHaveAttribute('data-dare', 'met');
  // Progress is written when the other tabs have been asked.
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(kept).toContain('labs/fallacies/dares/overload');
  await page.reload();
  await expect(page.locator('[data-live]')).toBeVisible();
  await expect(dares.first()).toHaveAttribute('data-dare', 'before');
});

test('a hundred thousand calls run apart, with progress, and can be cancelled @phone', async ({page}) => {
  test.slow();
  const lab = await openLab(page);
  await lab.getByRole('button', {name: 'Time out and try again'}).click();
  await lab.getByText('Change the experiment').click();
  await lab.getByRole('button', {name: 'Run 100,000 calls'}).click();
  await expect(lab.getByRole('progressbar', {name: 'Calls that have ended'})).toBeVisible();
  await lab.getByRole('button', {name: 'Cancel'}).click();
  await lab.getByRole('button', {name: 'Run 100,000 calls'}).click();
  const long = lab.getByRole('region', {name: 'The long run'});
  await expect(long).toBeVisible({timeout: 60_000});
  await expect(long.getByRole('row', {name: /^Calls/})).toContainText('100,000');
});

test('100,000 calls are made without a worker as well, in slices', async ({page}) => {
  test.slow();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {value: undefined});
  });
  const lab = await openLab(page);
  await lab.getByText('Change the experiment').click();
  await lab.getByRole('button', {name: 'Run 100,000 calls'}).click();
  // The page stays alive meanwhile.
  await lab.getByRole('slider', {name: 'Calls that are drawn'}).press('End');
  await expect(lab.getByRole('img', {name: 'Calls 995 to 1000 with their attempts'})).toBeVisible();
  const long = lab.getByRole('region', {name: 'The long run'});
  await expect(long).toBeVisible({timeout: 60_000});
  await expect(long.getByRole('row', {name: /^Calls/})).toContainText('100,000');
});

test('the finale scores one policy in all worlds, and remembers the best', async ({page}) => {
  test.slow();
  const lab = await openLab(page, `${address}?preset=overload`);
  await lab.locator('summary', {hasText: 'The finale'}).click();
  await lab.getByRole('button', {name: 'Try this policy in all nine worlds'}).click();
  await expect(
    lab.getByText(/^\d+ points, and \d of 9 worlds survived\. Your best so far: \d+\.$/),
  ).toBeVisible();
  await expect(lab.getByRole('row', {name: /^The overload that stays/})).toBeVisible();
  const kept = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([name]) => name.startsWith('progress'))
        .map(([, text]) => String(text))
        .join(),
    );
  // Points, day and the run.
  await expect.poll(kept).toMatch(/"labs\/fallacies\/dares\/finale":\{"value":"\d+ \d+ \?preset=/);
});

test('a setting out of range is refused in its field, and the run stays', async ({page}) => {
  const lab = await openLab(page);
  await lab.getByText('Change the experiment').click();
  await lab.getByText('The caller’s policy', {exact: true}).click();
  await lab.getByRole('textbox', {name: /^Attempts/}).fill('0');
  await expect(lab.getByText('“attempts” cannot be “0”. It may be 1 to 20.')).toBeVisible();
  await expect(verdict(lab)).toContainText('894 of 1,000');
});

test('a link that asks for what there is not says so and begins anew', async ({page}) => {
  const lab = await openLab(page, `${address}?preset=nothing`);
  await expect(lab.getByText('a scenario that the lab does not have')).toBeVisible();
});
