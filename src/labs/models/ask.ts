import {askWorker} from '../frame/ask-worker.ts';
import {answering} from './answer.ts';
import type {Answer, Question} from './judging.ts';

/** For how long the page itself judges before it lets the reader act again, in pauses of the search. */
const SLICE = 20;

/** Has a history judged, by a worker or, where there is none, by the page in slices. Returns how to cancel. */
export const ask = askWorker(() => new Worker(new URL('./worker.ts', import.meta.url)), askHere);

function askHere(question: Question, hear: (answer: Answer) => void): () => void {
  const run = answering(question);
  const goOn = () => {
    let step = run.next();
    for (let pause = 1; pause < SLICE && !step.done && !step.value.isDone; pause += 1) step = run.next();
    if (step.done) return;
    hear(step.value);
    if (!step.value.isDone) timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn);
  return () => {
    clearTimeout(timer);
  };
}
