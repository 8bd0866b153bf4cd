import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The folder of an installed package, or a file of one. */
export function packageFolder(name: string): string {
  return path.resolve('node_modules', name);
}

export function installedVersion(name: string): string {
  const {version} = JSON.parse(readFileSync(path.join(packageFolder(name), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
