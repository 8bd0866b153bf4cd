import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseRequest} from './request.ts';
import {test, type Result} from './test.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/** Folders for runs, all under one that is removed at the end. */
export class Store {
  private readonly root = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  private count = 0;

  next(): string {
    return path.join(this.root, String(this.count++));
  }

  remove(): void {
    rmSync(this.root, {recursive: true});
  }
}

/** The words for a run of a fixture: `ids.mjs memory`, say. */
export function wordsFor(out: string, fixture: string, ...options: readonly string[]): string[] {
  const [file = '', ...own] = fixture.split(' ');
  return [
    'test',
    '--bin',
    process.execPath,
    '--out',
    out,
    ...options,
    '--',
    path.join(fixtures, file),
    ...own,
  ];
}

/** Runs a fixture in this process. */
export async function run(out: string, fixture: string, ...options: readonly string[]): Promise<Result> {
  const request = parseRequest(wordsFor(out, fixture, ...options));
  if (request === 'help') throw new Error('It was not asked for help.');
  return test(request, new Date());
}

/** The lines of a file of a run. */
export function linesOf<Line>(folder: string, name: string): Line[] {
  const text = readFileSync(path.join(folder, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
