import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {asked} from '../asked/asked.ts';
import {makeBook} from './make.ts';
import {bookFile, plan} from './plan.ts';
import {launchChromium} from '../browsers/launch-chromium.ts';

const {words} = asked({
  usage: `npm run book [-- FOLDER]

After \`npm run build\`: the whole bootcamp as one PDF beside the pages built in FOLDER (build), printed by the
machine's Chromium. The deploy workflow makes it; \`BOOK=yes npm run build\` makes a site that links to it.`,
  most: 1,
});

async function printBook(): Promise<void> {
  const buildDir = words[0] ?? 'build';
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
