import {findProgram} from './find-program.ts';

/** The Chromium to drive: the one that CHROMIUM_PATH names, else Debian's; undefined means Playwright's own. */
export function findChromium(): string | undefined {
  return findProgram('CHROMIUM_PATH', ['/usr/bin/chromium', '/usr/bin/chromium-browser']);
}
