import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {asked} from '../asked/asked.ts';
import {launchChromium} from '../browsers/launch-chromium.ts';
import {openWhole} from '../browsers/open-whole.ts';
import {builtPages} from '../site/built-pages.ts';
import {createPagesServer} from '../site/pages-server.ts';
import {basePath, buildDir, origin, port} from '../site/address.ts';

const {words: wanted} = asked({
  usage: `npm run look [-- PAGE …]

A picture of every page, or of those named (bootcamp/flp/), at three widths in both modes, and as print, into look/ for
people to see.`,
  most: Infinity,
});
const pages = wanted.length > 0 ? wanted : builtPages();
const folder = 'look';

async function takePictures(): Promise<void> {
  const browser = await launchChromium();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 820, 1440]) {
      const context = await browser.newContext({
        viewport: {width, height: 900},
        colorScheme,
        reducedMotion: 'reduce',
      });
      const tab = await context.newPage();
      for (const page of pages) {
        await openWhole(tab, `${origin}${basePath}${page}`);
        await tab.waitForLoadState('networkidle');
        await tab.screenshot({path: picture(page, `${width}-${colorScheme}.png`), fullPage: true});
        if (colorScheme === 'light' && width === 1440)
          await tab.pdf({path: picture(page, 'print.pdf'), format: 'A4'});
      }
      await context.close();
    }
  }
  await browser.close();
}

function picture(page: string, name: string): string {
  const slug = page.replace(/\/$/, '').replaceAll('/', '-') || 'start';
  return path.join(folder, `${slug}-${name}`);
}

mkdirSync(folder, {recursive: true});
const server = createPagesServer(path.resolve(buildDir), basePath).listen(port, () => {
  void takePictures().finally(() => server.close());
});
