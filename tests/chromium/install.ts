import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {findChromium} from './find.ts';

function run(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, {stdio: 'inherit', shell: process.platform === 'win32'}).status === 0;
}

/** Each way is tried in turn: what is here, Playwright's own download, Debian's package. */
function ensureChromium(): boolean {
  if (findChromium() !== undefined || existsSync(chromium.executablePath())) return true;
  console.log('No Chromium found (CHROMIUM_PATH, /usr/bin/chromium, Playwright). Installing one.');
  if (run('npx', 'playwright', 'install', '--with-deps', 'chromium')) return true;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, ...rest);
  };
  return apt('update') && apt('install', '-y', 'chromium') && findChromium() !== undefined;
}

if (!ensureChromium()) {
  console.error(
    'No Chromium could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exit(1);
}
