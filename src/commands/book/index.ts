import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {makeBook} from './make.ts';
import {bookFile, plan} from './plan.ts';
import {launchChromium} from '../browsers/launch-chromium.ts';

/*
 * `npm run book`, after `npm run build`: the whole bootcamp as one PDF beside the built pages, printed by the machine's
 * Chromium. The deploy workflow makes it; `BOOK=yes npm run build` makes a site that links to it.
 */
async function printBook(): Promise<void> {
  const buildDir = process.argv[2] ?? 'build';
  const browser = await launchChromium();
  try {
    const pdf = await makeBook(browser, buildDir, plan);
    const file = path.join(buildDir, bookFile);
    writeFileSync(file, pdf);
    console.log(`${file}: ${Math.round(pdf.length / 1024)} KB`);
  } finally {
    await browser.close();
  }
}

void printBook();
