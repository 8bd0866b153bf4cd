import {AxeBuilder} from '@axe-core/playwright';
import {openWhole} from './fixtures/open-whole.ts';
import {builtPages} from './fixtures/pages.ts';
import {expect, test} from './fixtures/test.ts';

for (const page of builtPages()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${page} in ${colorScheme} @phone`, async ({page: tab}) => {
      await tab.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await openWhole(tab, page);
      await expect(tab.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const {violations} = await new AxeBuilder({page: tab}).analyze();
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)).toEqual(
        [],
      );
    });
  }
}
