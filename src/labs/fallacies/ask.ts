import {askWorker} from '../frame/ask-worker.ts';
import {LongRun, type Answer, type Question} from './running.ts';

/** Events that the page itself lets happen before the reader acts again, where there is no worker. */
const SLICE = 5_000;

/** Has a long run made, by a worker or, where there is none, by the page in slices. Returns how to cancel. */
export const ask = askWorker(() => new Worker(new URL('./worker.ts', import.meta.url)), askHere);

function askHere(question: Question, hear: (answer: Answer) => void): () => void {
  const run = new LongRun(question);
  const goOn = () => {
    const answer = run.advance(SLICE);
    hear(answer);
    if (answer.kind === 'progress') timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn);
  return () => {
    clearTimeout(timer);
  };
}
