import {accessSync, constants, existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {UsageError} from './usage-error.ts';

/**
 * The program that `--bin` names: a path, or, where there is no such file, a name on the search path (`node`, say).
 *
 * @throws UsageError if there is none that can be run.
 */
export function findProgram(bin: string, from: string, searchPath = process.env.PATH ?? ''): string {
  const file = path.resolve(from, bin);
  if (existsSync(file)) return runnable(bin, file);
  const found = bin.includes(path.sep)
    ? undefined
    : searchPath
        .split(path.delimiter)
        .map((folder) => path.join(folder, bin))
        .find((each) => existsSync(each));
  if (found !== undefined) return runnable(bin, found);
  throw new UsageError(`--bin is “${bin}”, and there is no such file; give the path of a program.`);
}

function runnable(bin: string, file: string): string {
  if (!statSync(file).isFile()) {
    throw new UsageError(`--bin is “${bin}”, which is no file; give the path of a program.`);
  }
  try {
    accessSync(file, constants.X_OK);
  } catch {
    throw new UsageError(
      `--bin is “${bin}”, which may not be executed; say chmod +x ${bin}, or name its interpreter: --bin node -- ${bin}.`,
    );
  }
  return file;
}
