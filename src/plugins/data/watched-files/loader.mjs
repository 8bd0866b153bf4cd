import {existsSync} from 'node:fs';
import path from 'node:path';

/**
 * Leaves the text as it is and names the files that its page depends on. Plain JavaScript, because the bundler
 * loads it without our TypeScript set-up.
 * @this {import('@rspack/core').LoaderContext<{siteDir: string, shared: string[]}>}
 * @param {string} source
 */
export default function watchFiles(source) {
  const {siteDir, shared} = this.getOptions();
  const folder = path.dirname(this.resourcePath).replace(/[\\/]questions$/, '');
  const shown = [...source.matchAll(/\bfile=@site\/([^\s#]+)/g)].map(([, file]) => file);
  for (const file of [...shared, ...shown]) this.addDependency(path.join(siteDir, file));
  this.addDependency(path.join(folder, 'sources.yaml'));
  const samples = path.join(folder, 'samples');
  if (existsSync(samples)) this.addContextDependency(samples);
  return source;
}
