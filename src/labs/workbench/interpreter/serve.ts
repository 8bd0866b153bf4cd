import {shutOff} from '../shut-off.ts';
import {Pool} from './pool.ts';

/** What such a worker is given: a question, and the interpreter, which the page has fetched. */
interface Order<Question> {
  readonly question: Question;
  readonly wasm: ArrayBuffer;
}

/**
 * Makes a worker answer questions about a reader's code, each in as many messages as `answer` yields. The code runs in the
 * interpreter, which knows no network. Nor does the worker from here on.
 */
export function serve<Question>(answer: (question: Question, pool: Pool) => AsyncIterable<unknown>): void {
  shutOff(self);
  self.addEventListener('message', ({data}: MessageEvent<Order<Question>>) => {
    void respond(data);
  });

  async function respond({question, wasm}: Order<Question>): Promise<void> {
    const pool = new Pool(await WebAssembly.compile(wasm));
    for await (const said of answer(question, pool)) self.postMessage(said);
  }
}
