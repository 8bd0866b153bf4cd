import {askWorker} from '../frame/ask-worker.ts';
import {answering} from './answer.ts';
import type {Answer, Question} from './judging.ts';

/** Has a history judged, by a worker or, where there is none, by the page in slices. Returns how to cancel. */
export const ask = askWorker(() => new Worker(new URL('./worker.ts', import.meta.url)), askHere);

function askHere(question: Question, hear: (answer: Answer) => void): () => void {
  const run = answering(question);
  const goOn = () => {
    const step = run.next();
    if (step.done) return;
    hear(step.value);
    if (!step.value.isDone) timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn);
  return () => {
    clearTimeout(timer);
  };
}
