import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Pool} from '../../labs/workbench/interpreter/pool.ts';

/** The interpreter of the workbench's page, in Node; from the repository's root, where commands and tests run. */
export async function makePool(): Promise<Pool> {
  const file = path.resolve('node_modules/quickjs-wasi/quickjs.wasm');
  return new Pool(await WebAssembly.compile(new Uint8Array(readFileSync(file))));
}
