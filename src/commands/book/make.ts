import path from 'node:path';
import type {Browser} from '@playwright/test';
import {assemble, type BookPlan} from './assemble.ts';
import {serveFromFiles, siteAddress} from './site-files.ts';

/** Prints the built site as one PDF, with bookmarks and tags for readers of screens. */
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
    return await page.pdf({format: 'A4', outline: true, tagged: true, preferCSSPageSize: false});
  } finally {
    await context.close();
  }
}
