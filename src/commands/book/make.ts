import path from 'node:path';
import type {Browser} from '@playwright/test';
import {pageNumbers} from './page-numbers.ts';
import type {BookPlan} from './plan.ts';
import {bringInside, runInside} from './run-inside.ts';
import {serveFromFiles, siteAddress} from './site-files.ts';

/**
 * Prints the built site as one PDF, with bookmarks, and tags for readers of screens. It is printed twice: on which page a
 * section begins is known once it is printed, and then stands in the contents.
 */
export async function makeBook(browser: Browser, buildDir: string, plan: BookPlan): Promise<Buffer> {
  const site = siteAddress(buildDir);
  const context = await browser.newContext({bypassCSP: true, colorScheme: 'light'});
  try {
    await serveFromFiles(context, path.resolve(buildDir), site);
    const page = await context.newPage();
    await page.emulateMedia({media: 'print'});
    await page.goto(site);
    await page.addStyleTag({path: 'src/commands/book/book.css'});
    await bringInside(page);
    const broken = await runInside(page, 'assemble', plan);
    if (broken.length > 0) throw new Error(`Links inside the book lead nowhere: ${broken.join(', ')}`);
    const print = () => page.pdf({format: 'A4', outline: true, tagged: true});
    const numbers = pageNumbers(await print());
    await runInside(page, 'numberContents', Object.fromEntries(numbers));
    const book = await print();
    for (const [place, number] of pageNumbers(book)) {
      if (numbers.get(place) !== number)
        throw new Error(`With page numbers in the contents, ${place} moved to page ${number}.`);
    }
    return book;
  } finally {
    await context.close();
  }
}
