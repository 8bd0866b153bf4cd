import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {installPackages} from './apt.ts';
import {findChromium, shell} from './find-chromium.ts';
import {findFirefox} from './find-firefox.ts';
import {findWebKit} from './find-webkit.ts';

/*
 * `tsx src/commands/browsers/install.ts [chromium]`: sees to it that the browsers which the tests drive are on this machine.
 * Without Chromium nothing can be tested; Firefox and WebKit are skipped where they cannot be had, and it is said why.
 */
const hasChromium = () => findChromium() !== undefined || existsSync(chromium.executablePath());

/** Each way is tried in turn: what is here, Playwright's own download, Debian's package. */
function ensureChromium(): boolean {
  if (hasChromium()) return true;
  console.log(`No Chromium found (CHROMIUM_PATH, ${shell}, /usr/bin/chromium, Playwright). Installing one.`);
  const playwright = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (playwright.status === 0) return true;
  // Older releases of Debian and Ubuntu have no package of the shell alone.
  return [['chromium', 'chromium-headless-shell'], ['chromium']].some(
    (packages) => installPackages(packages) === undefined && hasChromium(),
  );
}

/** An engine besides Chromium: what is here, else Debian's packages. */
function ensureEngine(name: string, isHere: () => boolean, packages: readonly string[]): void {
  if (isHere()) return;
  console.log(`No ${name} found. Installing one.`);
  const refusal = installPackages(packages);
  if (isHere()) return;
  console.warn(
    `${name} is skipped: ${refusal ?? `${packages.join(' and ')} brought no program that is known here`}.`,
  );
}

if (!ensureChromium()) {
  console.error(
    'No Chromium could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exit(1);
}
if (process.argv[2] !== 'chromium') {
  ensureEngine('Firefox', () => findFirefox() !== undefined, ['firefox-esr']);
  ensureEngine('WebKit', () => findWebKit() !== undefined, ['webkit2gtk-driver', 'xvfb']);
}
