import type {Page} from '@playwright/test';
import {build} from 'esbuild';
import type * as Inside from './inside/index.ts';

/** Brings `inside/` into a page, where it stands as `book`. */
export async function bringInside(page: Page): Promise<void> {
  const {outputFiles} = await build({
    entryPoints: ['src/commands/book/inside/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'book',
    write: false,
  });
  const [script] = outputFiles;
  // Declared in the page's own scope, where later calls find it.
  await page.evaluate(`${script?.text ?? ''}; globalThis.book = book;`);
}

type Argument<Name extends keyof typeof Inside> = Parameters<(typeof Inside)[Name]>[0];
type Result<Name extends keyof typeof Inside> = Awaited<ReturnType<(typeof Inside)[Name]>>;

/** Runs a function of `inside/` there. */
export function runInside<Name extends keyof typeof Inside>(
  page: Page,
  name: Name,
  argument: Argument<Name>,
): Promise<Result<Name>> {
  return page.evaluate<Result<Name>>(`book.${name}(${JSON.stringify(argument)})`);
}
