import {pageKinds} from './fixtures/page-kinds.ts';
import {expect, test} from './fixtures/test.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

/* Nothing that a browser may lack, or refuse a page in a frame, takes more away than itself. */

// Docusaurus' own colour mode warns where storage is refused.
test.use({allowedConsole: [/Docusaurus browser storage is not available|sandboxed|SecurityError/]});

for (const [what, lack] of [
  [
    'throw',
    () => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
        Object.defineProperty(window, name, {get: refuse});
      }
      for (const name of ['serviceWorker', 'clipboard', 'locks', 'storage', 'share']) {
        Object.defineProperty(navigator, name, {get: name === 'serviceWorker' ? refuse : () => undefined});
      }
    },
  ],
  [
    'are missing',
    () => {
      for (const name of ['serviceWorker', 'clipboard', 'locks', 'storage', 'share', 'connection']) {
        Object.defineProperty(navigator, name, {value: undefined});
      }
      for (const name of ['requestIdleCallback', 'caches', 'PerformanceObserver']) {
        Object.defineProperty(window, name, {value: undefined});
      }
    },
  ],
] as const) {
  for (const address of pageKinds) {
    test(`/${address} is hydrated where interfaces ${what}`, async ({page}) => {
      const errors: string[] = [];
      page.on('pageerror', ({message}) => errors.push(message));
      await page.addInitScript(lack);
      await page.goto(address);
      await expect(page.locator(hydrated)).toBeAttached();
      await expect(page.getByRole('heading', {level: 1}).first()).not.toHaveText('This page has crashed');
      expect(errors).toEqual([]);
    });
  }
}

test('a lesson acts in a sandboxed frame of another origin', async ({page, baseURL}) => {
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="800" height="600" src="${baseURL ?? ''}bootcamp/cap-theorem/"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator(hydrated)).toBeAttached();
  const box = frame.getByRole('checkbox').first();
  await box.check();
  await expect(box).toBeChecked();
});
