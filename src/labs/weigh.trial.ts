import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import path from 'node:path';
import {build, type Plugin, type Rollup} from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Gives the bundler a module that stands in no file. */
function entry(code: string): Plugin {
  return {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? path.join(root, 'src/entry.ts') : null),
    load: (id) => (id === path.join(root, 'src/entry.ts') ? code : null),
  };
}

export interface Weight {
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

/** The files that the site's build would make of these exports. */
async function bundled(code: string, shared: readonly RegExp[]): Promise<Rollup.RollupOutput['output']> {
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
  return built.output;
}

/** How much the browser fetches for these exports. What every page has fetched already is left out. */
export async function weigh(code: string, shared: readonly RegExp[] = ofAllLabs): Promise<Weight> {
  const output = await bundled(code, shared);
  const sizes = new Map(
    output.map((file) => [
      file.fileName,
      gzipSync(file.type === 'chunk' ? file.code : file.source, {level: 9}).length,
    ]),
  );
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
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
