import {readdirSync} from 'node:fs';
import path from 'node:path';
import {findProgram} from './find-program.ts';

export interface WebKit {
  /** Speaks WebDriver, and starts the browser. */
  readonly driver: string;
  readonly browser: string;
  /** The screen that is drawn nowhere. */
  readonly screen: string;
}

/** The small browser of WebKitGTK with its driver, as Debian's webkit2gtk-driver and xvfb bring them. */
export function findWebKit(): WebKit | undefined {
  const driver = findProgram('WEBKIT_DRIVER_PATH', ['/usr/bin/WebKitWebDriver']);
  const browser = findProgram(
    'MINI_BROWSER_PATH',
    libraries().map((folder) => path.join(folder, 'MiniBrowser')),
  );
  const screen = findProgram('XVFB_PATH', ['/usr/bin/Xvfb']);
  return driver && browser && screen ? {driver, browser, screen} : undefined;
}

/** Such as /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1: the processor and the version stand in the name. */
function libraries(): string[] {
  const names = (folder: string) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  };
  return names('/usr/lib')
    .filter((name) => name.includes('-linux-gnu'))
    .flatMap((machine) =>
      names(path.join('/usr/lib', machine))
        .filter((name) => name.startsWith('webkit'))
        .map((name) => path.join('/usr/lib', machine, name)),
    );
}
