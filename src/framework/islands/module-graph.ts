import path from 'node:path';
import {build, stop, type Plugin} from 'esbuild';
import {isKnown} from './acting-names.ts';
import {themeFile} from './theme-file.ts';

/** The modules of a site, by their place in the repository, each with those that it imports and by which words. */
export type ModuleGraph = ReadonlyMap<string, readonly Import[]>;

export interface Import {
  /** The module's place in the repository, or the name of what is not followed: 'react', '@docusaurus/Link'. */
  readonly target: string;
  readonly isFollowed: boolean;
}

/** Leaves React and Docusaurus' own modules, of which is known what they do, and finds the theme's components. */
const asDocusaurus = (siteFolder: string): Plugin => ({
  name: 'as-docusaurus',
  setup({onResolve}) {
    onResolve({filter: /^[^./]/}, ({path: name}) => {
      if (isKnown(name) || name.startsWith('@generated/')) return {path: name, external: true};
      const file = themeFile(name, siteFolder);
      return file === undefined ? undefined : {path: file};
    });
  },
});

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
    loader: {'.css': 'empty', '.js': 'jsx', '.svg': 'empty', '.png': 'empty', '.woff2': 'empty'},
    plugins: [asDocusaurus(siteFolder)],
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, {imports}]) => [
      file,
      imports.map(({path: target, external}) => ({target, isFollowed: external !== true})),
    ]),
  );
}
