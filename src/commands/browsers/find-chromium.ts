import {findProgram} from './find-program.ts';

/** Debian's build of what Playwright drives everywhere else: Chromium without the windows that nobody sees. */
export const shell = '/usr/bin/chromium-headless-shell';

/**
 * The Chromium to drive: the one that CHROMIUM_PATH names, else Debian's; undefined means Playwright's own. The shell
 * takes a third less processor time for the same tests than the browser with its windows hidden.
 */
export function findChromium(): string | undefined {
  return findProgram('CHROMIUM_PATH', [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser']);
}
