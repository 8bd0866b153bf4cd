import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The folder of an installed package, or a file of one. */
export function packageFolder(name: string): string {
  return path.resolve('node_modules', name);
}

/** The version of an installed package; 'no version' where it is not there, as after an upgrade of what needed it. */
export function installedVersion(name: string): string {
  const manifest = path.join(packageFolder(name), 'package.json');
  if (!existsSync(manifest)) return 'no version';
  return (JSON.parse(readFileSync(manifest, 'utf8')) as {version: string}).version;
}
