import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Pool} from './pool.ts';

/** The interpreter of the page, out of its package's file. */
export async function poolOfTest(): Promise<Pool> {
  const file = createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm');
  return new Pool(await WebAssembly.compile(new Uint8Array(readFileSync(file))));
}
