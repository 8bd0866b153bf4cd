import {spawnSync} from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const fixtures = 'src/commands/check-history/fixtures';

/** The command as one calls it, and what it printed. */
export function run(...words: string[]) {
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'check-history', '--', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return {status, stdout, stderr, reports: lines.map((line) => JSON.parse(line) as Record<string, unknown>)};
}
