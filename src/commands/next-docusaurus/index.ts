import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {asked} from '../asked/asked.ts';
import {report, type Outcome} from './report.ts';

const {words} = asked({
  usage: `npm run docusaurus:next [-- TAG]

Builds the site and the plain site with the next Docusaurus (its canary release, or what TAG names), and reports in
Markdown. Installs it into node_modules, so it is for a machine that is thrown away (.github/workflows); \`npm ci\`
brings back what was there. Exit code 1 where something does not build.`,
  most: 1,
});

/** What Docusaurus publishes of each commit; `next` is moved before a major version alone. */
const [tag = 'canary'] = words;

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

function docusaurusPackages(): string[] {
  const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  return Object.keys({...dependencies, ...devDependencies}).filter((name) => name.startsWith('@docusaurus/'));
}

function run(
  name: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Outcome {
  const {status, stdout, stderr} = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {...process.env, ...env},
  });
  return {name, isGood: status === 0, said: `${stdout}\n${stderr}`};
}

function version(): string {
  const file = 'node_modules/@docusaurus/core/package.json';
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}

const before = version();
const packages = docusaurusPackages().map((name) => `${name}@${tag}`);
const outcomes = [
  run('npm install', 'npm', ['install', '--no-save', '--no-audit', '--no-fund', ...packages], {}),
];
if (outcomes.every(({isGood}) => isGood)) {
  const build = ['docusaurus', 'build', '--out-dir'];
  outcomes.push(
    run('npm run build', 'npx', [...build, 'node_modules/.cache/next/site'], {}),
    run('PLAIN=1 npm run build', 'npx', [...build, 'node_modules/.cache/next/plain'], {PLAIN: '1'}),
  );
}
console.log(report({before, after: version(), outcomes}));
process.exit(outcomes.every(({isGood}) => isGood) ? 0 : 1);
