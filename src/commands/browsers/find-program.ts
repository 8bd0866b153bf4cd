import {existsSync} from 'node:fs';

/** The program that a variable of the environment names, else the first that is where such a program usually is. */
export function findProgram(variable: string, usual: readonly string[]): string | undefined {
  const named = process.env[variable];
  if (named === undefined || named === '') return usual.find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Error(`${variable} names ${named}, which does not exist. Correct or unset it.`);
}
