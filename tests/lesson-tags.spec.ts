import {expect, test} from './fixtures/test.ts';

/** The page for contributors, which has each tag once. */
const address = 'contributing/blocks/';
const definition = /so an operation that starts after another has returned/;

test('a term shows its definition while it is pointed at or focused, and Escape closes it', async ({
  page,
}) => {
  await page.goto(address);
  const term = page.getByRole('link', {name: 'linearizable'});
  await term.hover();
  await expect(page.getByRole('tooltip')).toHaveText(definition);
  // The pointer can move onto the note without losing it.
  await page.getByRole('tooltip').hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();

  await page.mouse.move(0, 0);
  await term.focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expect(term).toHaveAccessibleDescription(definition);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#linearizability$/);
  await expect(page.locator('#linearizability')).toBeInViewport();
});

test('a first tap shows the definition inside the window, a second leads to the glossary @phone', async ({
  page,
  hasTouch,
}) => {
  test.skip(!hasTouch, 'a mouse does not tap');
  await page.goto(address);
  const term = page.getByRole('link', {name: 'linearizable'});
  await term.tap();
  const note = page.getByRole('tooltip');
  await expect(note).toHaveText(definition);
  const box = await note.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole('heading', {name: 'Terms'}).tap();
  await expect(note).toBeHidden();
  await term.tap();
  await term.tap();
  await expect(page).toHaveURL(/\/glossary\/#linearizability$/);
});

test('a term that the keyboard reaches beyond the fold keeps its note while the page scrolls to it', async ({
  page,
}) => {
  await page.setViewportSize({width: 1280, height: 300});
  await page.goto(address);
  const term = page.getByRole('link', {name: 'linearizable'});
  await expect(term).not.toBeInViewport();
  await term.focus();
  await expect(term).toBeInViewport();
  await expect(page.getByRole('tooltip')).toHaveText(definition);
  await expect(page.getByRole('tooltip')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
});

test('each step of a proof opens alone, and all of them at once @phone', async ({page}) => {
  await page.goto(address);
  const proof = page.getByRole('group', {name: 'Proof of Two majorities meet'});
  const second = proof.getByText('Each has more than half of the nodes');
  await expect(second).toBeHidden();
  await proof.locator('summary').nth(1).click();
  await expect(second).toBeVisible();
  await expect(proof.getByText('If that leads to something impossible')).toBeHidden();
  await proof.getByRole('button', {name: 'Open every step'}).click();
  await expect(proof.getByText('If that leads to something impossible')).toBeVisible();
});

test('a citation leads to its source and back', async ({page}) => {
  await page.goto(address);
  await page.getByLabel('Source 1, section 2', {exact: true}).click();
  await expect(page.locator('#source-gilbert-lynch-cap')).toBeInViewport();
  await page.getByLabel('Back to where source 1 is cited').click();
  await expect(page.locator('#cite-1-1')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a term is a link, and paper shows every step of a proof', async ({page}) => {
    await page.goto(address);
    await expect(page.getByRole('link', {name: 'linearizable'})).toHaveAttribute(
      'href',
      /glossary\/#linearizability$/,
    );
    await page.emulateMedia({media: 'print'});
    await expect(page.getByText('If that leads to something impossible')).toBeVisible();
  });
});
