import path from 'node:path';
import {launchChromium} from './chromium/launch.ts';
import {basePath, buildDir, origin, port} from './site/address.ts';
import {createPagesServer} from './site/pages-server.ts';

/* `npm run pictures`, after `npm run build:test`: the pictures that README shows, in both modes. */
const pages = {start: '', lesson: 'bootcamp/cap-theorem/#three-words-defined'};

async function takePictures(): Promise<void> {
  const browser = await launchChromium();
  for (const colorScheme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({viewport: {width: 1440, height: 860}, colorScheme});
    for (const [name, page] of Object.entries(pages)) {
      await tab.goto(`${origin}${basePath}${page}`, {waitUntil: 'networkidle'});
      await tab.locator('html[data-has-hydrated=true]').waitFor();
      // So that no line looks out from under the head.
      await tab.evaluate(() => scrollBy(0, scrollY > 0 ? 8 : 0));
      await tab.screenshot({path: path.join('.github/pictures', `${name}-${colorScheme}.png`)});
    }
  }
  await browser.close();
}

const server = createPagesServer(path.resolve(buildDir), basePath).listen(port, () => {
  void takePictures().finally(() => server.close());
});
