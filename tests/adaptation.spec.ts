import type {Locator} from '@playwright/test';
import {builtPages} from './fixtures/pages.ts';
import {expect, test} from './fixtures/test.ts';

/** Runs inside the page. What moves, or would when one points at it. */
function findMotion(): string[] {
  const running = document.getAnimations().map(({id}) => `animation ${id}`);
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const {animationName, animationDuration, transitionDuration} = getComputedStyle(element);
    const lasts = (durations: string) => durations.split(',').some((each) => parseFloat(each) > 0);
    return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
  });
  return [...running, ...moving.map(({tagName, className}) => `${tagName}.${String(className)}`)];
}

test('under reduced motion nothing moves', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  for (const address of builtPages()) {
    await page.goto(address);
    expect(await page.evaluate(findMotion), `/${address}`).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  }
});

/**
 * Runs inside the page. Lines and areas of pictures that cannot be told from the ground under forced colours (their own
 * opacity aside, which forced colours leave as it is).
 */
function findFaintLines(least: number): string[] {
  const pixel = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!pixel) throw new Error('This browser draws no pixels.');
  const luminance = (colour: string) => {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((byte) => {
      const value = byte / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance(getComputedStyle(document.body).backgroundColor);
  const contrast = (colour: string, under: number) => {
    const [light, dark] = [luminance(colour), under].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const isDrawn = (colour: string) => colour !== 'none' && !/^rgba\(.*, 0\)$/.test(colour);
  /** Words may stand on a mark that is filled, which comes before them in the same group. */
  const groundOf = (mark: Element) => {
    const before = mark.matches('text') ? mark.previousElementSibling : null;
    const fill = before?.matches('circle, rect') ? getComputedStyle(before).fill : 'none';
    return isDrawn(fill) ? luminance(fill) : ground;
  };
  const marks = document.querySelectorAll('main figure svg :is(path, line, circle, rect, text, polyline)');
  return [...marks]
    .filter((mark) => {
      const {stroke, fill} = getComputedStyle(mark);
      const drawn = [stroke, fill].filter(isDrawn);
      return drawn.length > 0 && drawn.every((colour) => contrast(colour, groundOf(mark)) < least);
    })
    .map((mark) => `${mark.tagName}.${mark.getAttribute('class') ?? ''} ${mark.outerHTML.slice(0, 90)}`);
}

/** Whether what one sees of an element changes when something is done to it. */
async function changesLook(element: Locator, act: () => Promise<unknown>): Promise<boolean> {
  const before = await element.screenshot();
  await act();
  return !before.equals(await element.screenshot());
}

test.describe('under forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the lines of figures are seen on a ${colorScheme} ground`, async ({page}) => {
      await page.emulateMedia({forcedColors: 'active', colorScheme});
      const pages = builtPages().filter((each) => /^(bootcamp|labs)\/./.test(each) || each === '');
      for (const address of pages) {
        await page.goto(address);
        expect.soft(await page.evaluate(findFaintLines, 3), `/${address}`).toEqual([]);
      }
    });

    test(`focus, ticks, choices and verdicts are seen on a ${colorScheme} ground`, async ({page}) => {
      await page.emulateMedia({forcedColors: 'active', colorScheme});
      await page.goto('contributing/blocks/');
      const asked = page.getByRole('group', {name: /Two sets of three nodes/});
      const right = asked.getByRole('radio', {name: 'Always.'});
      await right.focus();
      expect(await changesLook(right, () => right.press('Space'))).toBe(true);
      const frame = asked.locator('..');
      expect(await changesLook(frame, () => page.keyboard.press('Tab'))).toBe(true);
      await expect(asked.getByRole('button', {name: 'Check'})).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(asked.getByText('they would need six')).toBeVisible();
      await expect(asked.getByRole('status')).toHaveText('Right.');

      await page.goto('bootcamp/cap-theorem/');
      const tick = page.getByRole('checkbox', {name: 'Mark this lesson complete'});
      const contents = page.getByRole('navigation', {name: 'Contents'});
      const link = contents.getByRole('link', {name: /Understand the CAP theorem/});
      expect(await changesLook(tick, () => tick.check())).toBe(true);
      // The spine's own event is filled now.
      const [fill, stroke] = await link.locator('circle').evaluate((circle) => {
        const {fill, stroke} = getComputedStyle(circle);
        return [fill, stroke];
      });
      expect(fill).toBe(stroke);
    });
  }
});
