import {Pool} from '../workbench/interpreter/pool.ts';
import {shutOff} from '../workbench/shut-off.ts';
import {explore, type Question} from './exploring.ts';

/** What the worker is given: a question, and the interpreter, which the page has fetched. */
interface Order {
  readonly question: Question;
  readonly wasm: ArrayBuffer;
}

// The reader's code runs in the interpreter, which knows no network. Nor does the worker from here on.
shutOff(self);

self.addEventListener('message', ({data}: MessageEvent<Order>) => {
  void answer(data);
});

async function answer({question, wasm}: Order): Promise<void> {
  const pool = new Pool(await WebAssembly.compile(wasm));
  for await (const said of explore(question, pool)) self.postMessage(said);
}
