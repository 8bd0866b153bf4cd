import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {buildDir} from '../site/address.ts';

/*
 * `npm run browser -- tests/NAME.spec.ts`: the browser tests, or those of one spec, against the build that is there.
 * All further words go to Playwright: `-g WORDS`, `--trace on`, `--project=firefox`.
 */
if (!existsSync(path.join(buildDir, 'index.html'))) {
  console.error(`There is no site in ${buildDir}/ to test. Build one: npm run build:test`);
  process.exit(2);
}
const wanted = process.argv.slice(2);
for (const [program, ...args] of [
  ['tsx', 'src/commands/browsers/install.ts'],
  ['playwright', 'test', ...wanted],
]) {
  const {status} = spawnSync('npx', [String(program), ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
