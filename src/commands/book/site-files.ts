import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {BrowserContext} from '@playwright/test';
import {lookup} from 'mrmime';

/** The address that the built site was made for: its Start page's canonical one. */
export function siteAddress(buildDir: string): string {
  const start = path.join(buildDir, 'index.html');
  const [, address] =
    /<link[^>]+rel="?canonical"?[^>]+href="?([^">\s]+)/.exec(readFileSync(start, 'utf8')) ?? [];
  if (address === undefined)
    throw new Error(`${start} names no canonical address. Build the site first: npm run build`);
  return address;
}

/**
 * Answers what the browser asks of the site from the built files: no server, no network. Scripts it gets none: the book is
 * made of the HTML as it is, before anything is hydrated.
 */
export async function serveFromFiles(context: BrowserContext, buildDir: string, site: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const asked = route.request().url().split(/[?#]/)[0] ?? '';
    if (!asked.startsWith(site) || asked.endsWith('.js')) return route.abort();
    const inside = decodeURIComponent(asked.slice(site.length));
    const file = path.join(buildDir, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
    return route.fulfill({path: file, contentType: lookup(file) ?? 'application/octet-stream'});
  });
}
