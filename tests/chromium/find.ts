import {existsSync} from 'node:fs';

/** The Chromium to drive: the one that CHROMIUM_PATH names, else Debian's; undefined means Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Mend or unset it.`);
    return named;
  }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
}
