import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {runVirtually, type VirtualRun} from '../../core/workbench/virtual/virtual-run.ts';
import {Pool} from '../../labs/workbench/interpreter/pool.ts';
import {isTyped} from '../../labs/workbench/types/is-typed.ts';
import {stripTypes} from '../../labs/workbench/types/strip-types.ts';
import {Folder} from './folder.ts';
import type {Request} from './request.ts';
import {folderOf, type Result} from './test.ts';
import {UsageError} from './usage-error.ts';

export interface VirtualResult extends Result {
  readonly seeds: string;
  readonly runs: number;
  readonly failed: number;
  readonly unknown: number;
  readonly firstFailingSeed: number | null;
}

/**
 * Runs a node of the page's kind in virtual time, in the interpreter that the page has, once for each seed. What is told, and
 * written down, is the first run that failed, or else the first that is unknown, or else the last.
 *
 * @throws UsageError if the file cannot be read, or the folder is of no use.
 */
export async function testVirtually(request: Request, begun: Date): Promise<VirtualResult> {
  const {settings, from, virtual} = request;
  if (virtual === null) throw new RangeError('There is no node to run in virtual time.');
  const code = codeIn(path.resolve(from, virtual.file));
  const folder = new Folder(folderOf(request, begun));
  const pool = new Pool(await WebAssembly.compile(interpreter()));
  const counts = {runs: 0, failed: 0, unknown: 0};
  let told: VirtualRun | null = null;
  for (let seed = virtual.first; seed <= virtual.last; seed++) {
    await pool.prepare(settings.nodes);
    const run = runVirtually({...settings, seed}, pool.programs(code));
    counts.runs += 1;
    if (run.verdict.valid === false) counts.failed += 1;
    if (run.verdict.valid === 'unknown') counts.unknown += 1;
    if (told === null || rank(run) > rank(told) || rank(run) + rank(told) === 0) told = run;
  }
  if (told === null) throw new RangeError('There is no seed.');
  folder.begin(told.settings);
  for (const entry of told.log) {
    folder.entry(entry);
    for (const fact of entry.facts) if (fact.kind === 'logged') folder.logged(fact.node, fact.text);
  }
  const {verdict} = told;
  const firstFailingSeed = verdict.valid === false ? verdict.seed : null;
  const seeds = `${virtual.first}..${virtual.last}`;
  const result = {...verdict, seeds, ...counts, firstFailingSeed, folder: folder.path};
  folder.results(result);
  await folder.close();
  return result;
}

/** How much a run is worth telling. */
function rank({verdict: {valid}}: VirtualRun): number {
  return valid === false ? 2 : valid === 'unknown' ? 1 : 0;
}

function interpreter(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm')));
}

function codeIn(file: string): string {
  let code: string;
  try {
    code = readFileSync(file, 'utf8');
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--node cannot be read (${problem}); name a file of JavaScript or TypeScript.`);
  }
  if (!file.endsWith('.ts') && !isTyped(code)) return code;
  const stripped = stripTypes(code);
  if ('code' in stripped) return stripped.code;
  throw new UsageError(`--node is no TypeScript that the workbench takes. ${stripped.problem}`);
}
