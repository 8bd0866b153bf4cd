import {askWorker} from '../frame/ask-worker.ts';
import {inSlices} from '../frame/in-slices.ts';
import {LongRun, type Answer, type Question} from './running.ts';

/** Has a long run made, by a worker or, where there is none, by the page in slices. Returns how to cancel. */
export const ask = askWorker<Question, Answer>(
  () => new Worker(new URL('./worker.ts', import.meta.url)),
  (question, hear) => inSlices(new LongRun(question), hear),
);
