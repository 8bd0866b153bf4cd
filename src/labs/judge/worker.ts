import {Pool} from '../workbench/interpreter/pool.ts';
import {shutOff} from '../workbench/shut-off.ts';
import {judge, type Question} from './judging.ts';

/** What the worker is given: a question, and the interpreter, which the page has fetched. */
interface Order {
  readonly question: Question;
  readonly wasm: ArrayBuffer;
}

// A check is the reader's own code: it runs in the interpreter, which knows no network. Nor does the worker from here on.
shutOff(self);

self.addEventListener('message', ({data}: MessageEvent<Order>) => {
  void answer(data);
});

async function answer({question, wasm}: Order): Promise<void> {
  const pool = new Pool(await WebAssembly.compile(wasm));
  for await (const said of judge(question, pool)) self.postMessage(said);
}
