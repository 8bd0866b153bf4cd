import path from 'node:path';
import type {Browser} from '@playwright/test';
import {assemble, type BookPlan} from './assemble.ts';
import {pageNumbers} from './page-numbers.ts';
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
    // tsx marks each function with its name by a function of its own, which the page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    const broken = await page.evaluate(assemble, plan);
    if (broken.length > 0) throw new Error(`Links inside the book lead nowhere: ${broken.join(', ')}`);
    const print = () => page.pdf({format: 'A4', outline: true, tagged: true});
    const numbers = pageNumbers(await print());
    await page.evaluate(numberContents, Object.fromEntries(numbers));
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

/** Runs inside the book. Their room was kept (book.css), so nothing moves. */
function numberContents(numbers: Readonly<Record<string, number>>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.book-contents a')) {
    const place = decodeURIComponent(link.hash.slice(1));
    const number = numbers[place];
    if (number === undefined) throw new Error(`The contents lead to "${place}", which is on no page.`);
    link.dataset.page = String(number);
  }
}
