import {spawnSync} from 'node:child_process';
import {basePath, origin} from './address.ts';

interface Options {
  /** Where the site goes, from the root of the repository. */
  outDir: string;
  /** Where Docusaurus keeps what it generates on the way; builds that must not disturb each other have one each. */
  generated?: string;
  env?: Readonly<Record<string, string>>;
  isQuiet?: boolean;
}

/**
 * A production build that is told by the environment alone that it lives under a subpath, as the Pages workflow does.
 * Gives back its exit code.
 */
export function docusaurusBuild({outDir, generated, env = {}, isQuiet = false}: Options): number {
  const {status, stderr} = spawnSync('npx', ['docusaurus', 'build', '--out-dir', outDir], {
    stdio: isQuiet ? ['ignore', 'ignore', 'pipe'] : 'inherit',
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      SITE_URL: origin,
      BASE_URL: basePath,
      GITHUB_REPOSITORY: 'someone/distributed-systems-bootcamp',
      ...(generated === undefined ? {} : {DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated}),
      ...env,
    },
  });
  if (status !== 0 && isQuiet) console.error(stderr);
  return status ?? 1;
}
