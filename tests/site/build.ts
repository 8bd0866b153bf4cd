import {spawnSync} from 'node:child_process';
import {basePath, buildDir, origin} from './address.ts';

// The production build, told by the environment alone that it lives under a subpath: as the Pages workflow does.
const {status} = spawnSync('npx', ['docusaurus', 'build', '--out-dir', buildDir], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    SITE_URL: origin,
    BASE_URL: basePath,
    GITHUB_REPOSITORY: 'someone/distributed-systems-bootcamp',
  },
});
process.exit(status ?? 1);
