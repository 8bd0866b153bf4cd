import {spawn, spawnSync} from 'node:child_process';
import {asked} from '../asked/asked.ts';

const {words} = asked({
  usage: `npm run quick [-- COMMIT]

While one works: types, lint of what changed, and the unit tests of what changed and of what imports it. Changed is what
differs from the last commit; \`npm run quick -- main\` compares with a branch. It says less than \`npm test\`, and
sooner: what it lets through, the whole test still sees.`,
  most: 1,
});
const [since = 'HEAD'] = words;

function changedFiles(): string[] {
  const git = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync('git', args, {encoding: 'utf8'});
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
    return stdout.split('\n').filter(Boolean);
  };
  const files = [
    ...git('diff', '--name-only', '--diff-filter=d', since),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  return [...new Set(files)];
}

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

function steps(files: readonly string[]): Step[] {
  const code = files.filter((file) => /\.(ts|tsx|mdx|mjs)$/.test(file));
  const cache = (name: string) => `node_modules/.cache/quick/${name}`;
  const types = (name: string, project: string): Step => {
    const info = cache(`${project.replaceAll('/', '-')}.tsbuildinfo`);
    return {name, args: ['tsc', '--project', project, '--incremental', '--tsBuildInfoFile', info]};
  };
  return [
    types('types', 'tsconfig.json'),
    ...['src/core/', 'src/worker/']
      .filter((room) => files.some((file) => file.startsWith(room)))
      .map((room) => types(`types of ${room}`, `${room}tsconfig.json`)),
    ...(code.length === 0
      ? []
      : [
          {
            name: 'lint',
            args: [
              'eslint',
              '--max-warnings',
              '0',
              '--no-warn-ignored',
              '--cache',
              '--cache-location',
              cache('lint'),
              ...code,
            ],
          },
        ]),
    ...(files.length === 0
      ? []
      : [
          {
            name: 'format',
            args: ['prettier', '--check', '--ignore-unknown', '--log-level', 'warn', ...files],
          },
        ]),
    {name: 'unit tests', args: ['vitest', 'run', '--changed', since, '--reporter=dot', '--passWithNoTests']},
  ];
}

/** Two at a time would be as slow on two cores; side by side they share the wait for the disk. */
function run({name, args}: Step): Promise<boolean> {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn('npx', args, {shell: process.platform === 'win32'});
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (status) => {
      console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      if (status !== 0) console.log(output);
      resolve(status === 0);
    });
  });
}

void Promise.all(steps(changedFiles()).map(run)).then((results) => {
  process.exitCode = results.every(Boolean) ? 0 : 1;
});
