import {chromium, type Browser} from '@playwright/test';
import {findChromium} from './find-chromium.ts';

/** Starts the browser for a command of ours, which talks to nobody on its own; root has no sandbox to be put in. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : {executablePath}),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
}
