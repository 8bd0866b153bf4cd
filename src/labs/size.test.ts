import {gzipSync} from 'node:zlib';
import path from 'node:path';
import {build, type Plugin} from 'vite';
import {expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Gives the bundler a module that stands in no file. */
function entry(code: string): Plugin {
  return {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? path.join(root, 'src/entry.ts') : null),
    load: (id) => (id === path.join(root, 'src/entry.ts') ? code : null),
  };
}

/** Bytes after gzip of all that the browser fetches for these exports: scripts, styles and workers. */
async function weigh(code: string): Promise<number> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    plugins: [entry(code)],
    // The page has fetched React and the framework already.
    build: {
      write: false,
      minify: 'esbuild',
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        external: [/^react($|\/)/, /^react-dom($|\/)/, /^@(docusaurus|generated)\//],
      },
    },
  });
  if (!('output' in built)) throw new Error('The bundler was asked for one bundle.');
  return built.output.reduce(
    (sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source, {level: 9}).length,
    0,
  );
}

const simulation = `
export {record, run, extend, fork, worldAfter} from './core/simulation/recording.ts';
export {next, nextAt, intervene} from './core/simulation/step.ts';
export {inFlight} from './core/simulation/world.ts';
export {linksBetween} from './core/simulation/nemesis.ts';
export {operations} from './core/simulation/history.ts';
export {trace} from './core/simulation/trace.ts';
export {cluster} from './core/protocols/register-cluster.ts';`;
const checkers = `
export {check, startCheck} from './core/checking/linearizability.ts';
export {specNamed} from './core/checking/specs/index.ts';`;
const explorer = `
export {census} from './core/exploring/census.ts';`;
const reading = `
export {parseEvents} from './core/checking/events.ts';
export {pair} from './core/checking/pairing.ts';
export {explain} from './core/checking/wording.ts';`;
const protocols = `
export {consensusProtocols} from './core/exploring/consensus-protocols.ts';`;

test('simulation with the first lab’s protocols, checkers and explorer are under 15 KB together', async () => {
  expect(await weigh(simulation + checkers + explorer)).toBeLessThan(15_000);
});

test('so are they when they read histories and explain verdicts in words, without the explorer', async () => {
  expect(await weigh(simulation + checkers + reading)).toBeLessThan(15_000);
});

test('the thirteen protocols of the second lab, with their explorer, are under 5 KB', async () => {
  expect(await weigh(explorer + protocols)).toBeLessThan(5_000);
});

test.each(['partition', 'flp', 'history'])(
  'the %s lab, with all that it is made of, is under 40 KB',
  async (lab) => {
    expect(await weigh(`export {default} from './labs/${lab}/index.tsx';`)).toBeLessThan(40_000);
  },
);
