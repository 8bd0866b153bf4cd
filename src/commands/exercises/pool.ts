import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Pool} from '../../labs/workbench/interpreter/pool.ts';

/** The interpreter of the workbench's page, in Node. */
export async function makePool(): Promise<Pool> {
  const file = createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm');
  return new Pool(await WebAssembly.compile(new Uint8Array(readFileSync(file))));
}
