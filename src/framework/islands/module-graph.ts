import path from 'node:path';
import {build, stop, type Plugin} from 'esbuild';

/** The modules of a site, by their place in the repository, each with those that it imports and by which words. */
export type ModuleGraph = ReadonlyMap<string, readonly Import[]>;

export interface Import {
  /** The module's place in the repository, or the name of what is not followed: 'react', '@docusaurus/Link'. */
  readonly target: string;
  readonly isFollowed: boolean;
}

/** React itself, and the names that Docusaurus gives to its own modules: what they do is known, not looked up. */
const known =
  /^(react|react-dom|react-router|react-router-dom|@docusaurus|@theme|@theme-original|@generated)(\/|$)/;

const leaveKnown: Plugin = {
  name: 'leave-known',
  setup({onResolve}) {
    onResolve({filter: known}, ({path: name}) => ({path: name, external: true}));
  },
};

// A build that is given up ends the process; the compiler would print pages about that, below what the build said.
process.once('exit', () => {
  void stop();
});

/**
 * The graph of all that the given files import, directly or through others, packages too, as a bundler resolves it.
 * Imports of types alone are none.
 */
export async function moduleGraph(files: readonly string[], siteFolder: string): Promise<ModuleGraph> {
  const {metafile} = await build({
    entryPoints: files.map((file) => path.join(siteFolder, file)),
    absWorkingDir: siteFolder,
    tsconfig: path.join(siteFolder, 'tsconfig.json'),
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    platform: 'browser',
    format: 'esm',
    jsx: 'preserve',
    loader: {'.css': 'empty', '.svg': 'empty', '.png': 'empty', '.woff2': 'empty'},
    plugins: [leaveKnown],
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, {imports}]) => [
      file,
      imports.map(({path: target, external}) => ({target, isFollowed: external !== true})),
    ]),
  );
}
