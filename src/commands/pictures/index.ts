import path from 'node:path';
import type {Page} from '@playwright/test';
import {launchChromium} from '../browsers/launch-chromium.ts';
import {basePath, buildDir, origin, port} from '../site/address.ts';
import {createPagesServer} from '../site/pages-server.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

/* `npm run pictures`, after `npm run build:test`: the pictures that README shows, in both modes. */
const pages = {start: '', lesson: 'bootcamp/cap-theorem/#three-words-defined'};

/** The labs, each with how often the next thing of its story is pressed before its picture is taken. */
const labs = {partition: 3, flp: 3, history: 0, raft: 3, workbench: 1};

async function takePictures(): Promise<void> {
  const browser = await launchChromium();
  for (const colorScheme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({viewport: {width: 1440, height: 860}, colorScheme});
    for (const [name, page] of Object.entries(pages)) {
      await open(tab, page);
      // So that no line looks out from under the head.
      await tab.evaluate(() => scrollBy(0, scrollY > 0 ? 8 : 0));
      await tab.screenshot({path: fileOf(name, colorScheme)});
    }
    for (const [name, presses] of Object.entries(labs)) {
      await open(tab, `labs/${name}/`);
      await takeLab(tab, presses, fileOf(`lab-${name}`, colorScheme));
    }
  }
  await browser.close();
}

/** The stage of a lab and the row under it, once what was pressed has come to rest. */
async function takeLab(tab: Page, presses: number, path: string): Promise<void> {
  const lab = tab.locator('[data-live]').first();
  const row = lab.getByRole('group', {name: 'At hand'});
  for (let press = 0; press < presses; press += 1) {
    await row.getByRole('button').first().click();
    await row.getByRole('button', {name: 'Play', exact: true}).waitFor();
    // The workbench runs many seeds for one press.
    await row.getByRole('button', {name: 'Stop', exact: true}).waitFor({state: 'hidden'});
  }
  // Whole, and clear of the page's head.
  await lab.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 80));
  const [box, end] = [await lab.boundingBox(), await row.boundingBox()];
  if (!box || !end) throw new Error(`${path}: the lab cannot be seen.`);
  await tab.screenshot({path, clip: {...box, height: end.y + end.height - box.y}});
}

async function open(tab: Page, page: string): Promise<void> {
  await tab.goto(`${origin}${basePath}${page}`, {waitUntil: 'networkidle'});
  await tab.locator(hydrated).waitFor();
}

function fileOf(name: string, colorScheme: string): string {
  return path.join('.github/pictures', `${name}-${colorScheme}.png`);
}

const server = createPagesServer(path.resolve(buildDir), basePath).listen(port, () => {
  void takePictures().finally(() => server.close());
});
