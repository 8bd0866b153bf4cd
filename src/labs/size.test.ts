import {createHash} from 'node:crypto';
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

interface Weight {
  /** What is fetched at once: scripts and styles, in bytes after gzip. */
  readonly first: number;
  /** What is fetched when somebody asks for it: `import()`. */
  readonly later: number;
  /** The largest part of that. */
  readonly largest: number;
  /** The scripts of workers, which are fetched when one is made. */
  readonly workers: number;
}

/** A class's name as the site's build makes it: as long, and different for each file. */
function className(local: string, file: string): string {
  const hash = createHash('sha256').update(path.relative(root, file)).digest('base64url');
  return `${local}_${hash.slice(0, 4)}`;
}

/** What shows any run in space and time, and what takes a run along: labs share them, so each is weighed once, for itself. */
const ofAllLabs = [/\/labs\/space-time\/index\.tsx$/, /\/labs\/frame\/Share\.tsx$/];

/** How much the browser fetches for these exports. What every page has fetched already is left out. */
async function weigh(code: string, shared: readonly RegExp[] = ofAllLabs): Promise<Weight> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    // By default a class is named after its file's absolute path, so the size would depend on where the clone lies.
    css: {modules: {generateScopedName: className}},
    // In a test the compiler would write the place of every element into the code.
    esbuild: {jsx: 'automatic', jsxDev: false},
    plugins: [entry(code)],
    // The page has fetched React and Docusaurus already.
    build: {
      write: false,
      minify: 'esbuild',
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        external: [
          /^react($|\/)/,
          /^react-dom($|\/)/,
          /^@(docusaurus|generated)\//,
          // The menu's ticks have fetched the store of progress on every page.
          /\/hooks\/useProgressItem\.ts$/,
          ...shared,
        ],
      },
    },
  });
  if (!('output' in built)) throw new Error('The bundler was asked for one bundle.');
  const sizes = new Map(
    built.output.map((file) => [
      file.fileName,
      gzipSync(file.type === 'chunk' ? file.code : file.source, {level: 9}).length,
    ]),
  );
  const chunks = new Map(
    built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const later = new Set(chunks.keys());
  const styles = new Set<string>();
  const fetchWith = (name: string): void => {
    if (!later.delete(name)) return;
    for (const one of chunks.get(name)?.imports ?? []) fetchWith(one);
    // A part that is asked for brings its own styles.
    for (const one of chunks.get(name)?.viteMetadata?.importedCss ?? []) styles.add(one);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) fetchWith(chunk.fileName);
  const sizeOf = (name: string) => sizes.get(name) ?? 0;
  const sum = (names: Iterable<string>) => [...names].reduce((all, name) => all + sizeOf(name), 0);
  const workers = [...sizes.keys()].filter((name) => !chunks.has(name) && /worker[^/]*\.js$/.test(name));
  return {
    first: sum([...chunks.keys()].filter((name) => !later.has(name))) + sum(styles),
    later: sum(later),
    largest: Math.max(0, ...[...later].map(sizeOf)),
    workers: sum(workers),
  };
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
const models = `
export {judgingAll} from './core/checking/models/judge-all.ts';
export {explainModel} from './core/checking/models/wording.ts';`;
const transactions = `
export {readTransactions} from './core/checking/transactions/read-transactions.ts';
export {judgeTransactions} from './core/checking/transactions/judge-transactions.ts';
export {anomalyInWords} from './core/checking/transactions/wording.ts';`;
const explorer = `
export {census} from './core/exploring/census.ts';`;
const reading = `
export {parseEvents} from './core/checking/events.ts';
export {pair} from './core/checking/pairing.ts';
export {explain} from './core/checking/explain.ts';`;
const protocols = `
export {consensusProtocols} from './core/protocols/consensus-protocols.ts';`;

test('simulation with the first lab’s protocols, checkers and explorer are under 15 KB together', async () => {
  expect((await weigh(simulation + checkers + explorer)).first).toBeLessThan(15_000);
});

test('so are they, under 25 KB, when they read every format, judge by every model and explain in words', async () => {
  expect((await weigh(simulation + checkers + models + reading)).first).toBeLessThan(25_000);
});

test('all checkers, those of transactions too, with what they read and say, are under 25 KB', async () => {
  expect((await weigh(checkers + models + transactions + reading)).first).toBeLessThan(25_000);
});

test('the thirteen protocols of the second lab, with their explorer, are under 5 KB', async () => {
  expect((await weigh(explorer + protocols)).first).toBeLessThan(5_000);
});

test.each(['partition', 'flp', 'history', 'fallacies', 'belief', 'clocks'])(
  'the %s lab is under 40 KB when it opens, with its worker, and what is fetched only when it is asked for under 10 KB',
  async (lab) => {
    const {first, later, workers} = await weigh(`export {default} from './labs/${lab}/index.tsx';`);
    expect(first + workers).toBeLessThan(40 * 1024);
    expect(later).toBeLessThan(10 * 1024);
  },
);

test('the raft lab is under 40 KB when it opens, each part that is asked for under 10 KB, its worker under 30 KB', async () => {
  const {first, largest, workers} = await weigh(`export {default} from './labs/raft/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(largest).toBeLessThan(10 * 1024);
  expect(workers).toBeLessThan(30 * 1024);
});

test('the models lab is under 40 KB when it opens, what is asked for under 11 KB, its worker under 11 KB', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/models/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(later).toBeLessThan(11 * 1024);
  expect(workers).toBeLessThan(11 * 1024);
});

test('what shows any run in space and time, with its clocks, is under 9 KB', async () => {
  const {first, later} = await weigh(`export {default} from './labs/space-time/index.tsx';`, []);
  expect(first + later).toBeLessThan(9 * 1024);
});

test('what takes a run along from any lab, as a link, a file or a picture, is under 4 KB', async () => {
  const {first, later} = await weigh(`export {default} from './labs/frame/Share.tsx';`, []);
  expect(first + later).toBeLessThan(4 * 1024);
});

test('the workbench is under 40 KB when it opens, its worker under 60 KB, the editor under 150 KB once it is there', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/workbench/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(workers).toBeLessThan(60 * 1024);
  expect(later).toBeLessThan(150 * 1024);
});

test('the lab that judges code is under 40 KB when it opens, its worker under 70 KB, the editor under 150 KB once it is there', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/judge/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(workers).toBeLessThan(70 * 1024);
  expect(later).toBeLessThan(150 * 1024);
});

test('the lab that explores schedules is under 40 KB when it opens, its worker under 35 KB, the editor under 150 KB once it is there', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/explore/index.tsx';`);
  expect(first).toBeLessThan(40 * 1024);
  expect(workers).toBeLessThan(35 * 1024);
  expect(later).toBeLessThan(150 * 1024);
});

test('the transactions lab is under 40 KB when it opens, with its worker, and what is asked for under 10 KB', async () => {
  const {first, later, workers} = await weigh(`export {default} from './labs/transactions/index.tsx';`);
  expect(first + workers).toBeLessThan(40 * 1024);
  expect(later).toBeLessThan(10 * 1024);
});
