import {spawnSync} from 'node:child_process';

/**
 * Installs packages of Debian or Ubuntu, where this machine has apt and lets us: as root, or by a sudo that does not ask.
 * Gives back why it did not, or undefined.
 */
export function installPackages(packages: readonly string[]): string | undefined {
  if (spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).error) return 'this machine has no apt-get';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status !== 0)
    return `apt-get needs root; as root: apt-get install ${packages.join(' ')}`;
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    console.log(`> ${[command, ...rest].join(' ')}`);
    return spawnSync(command, rest, {stdio: 'inherit'}).status === 0;
  };
  const isDone = apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
  return isDone ? undefined : `apt-get could not install ${packages.join(' ')}`;
}
