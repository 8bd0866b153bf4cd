import {findProgram} from './find-program.ts';

/** The Firefox to drive: the one that FIREFOX_PATH names, else the machine's own. */
export function findFirefox(): string | undefined {
  return findProgram('FIREFOX_PATH', [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}
