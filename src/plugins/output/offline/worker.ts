import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {listSite} from './files.ts';

interface Options {
  /** The finished site. */
  readonly outDir: string;
  readonly baseUrl: string;
  /** `src/worker`, which is compiled. */
  readonly workerDir: string;
  /** Puts the worker there that takes away every earlier one. */
  readonly isRetired: boolean;
}

/**
 * Writes the service worker of a finished site to its root. It names each file by its digest, so nothing may touch a
 * file afterwards.
 */
export async function writeWorker({outDir, baseUrl, workerDir, isRetired}: Options): Promise<void> {
  const site = await listSite(outDir, baseUrl);
  const {outputFiles} = await build({
    entryPoints: [path.join(workerDir, isRetired ? 'retire.ts' : 'index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome120', 'firefox120', 'safari17.5'],
    define: {KEPT_SITE: JSON.stringify(isRetired ? {basePath: baseUrl} : site)},
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${workerDir} compiled to nothing.`);
  await writeFile(path.join(outDir, 'sw.js'), script.contents);
}
