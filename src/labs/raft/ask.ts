import {askWorker} from '../frame/ask-worker.ts';
import {inSlices} from '../frame/in-slices.ts';
import type {Answer, Question} from './jobs.ts';

/** Has a question answered by a worker or, where there is none, by the page in slices. Returns how to cancel. */
export const ask = askWorker<Question, Answer>(
  () => new Worker(new URL('./worker.ts', import.meta.url)),
  (question, hear) => {
    let isCancelled = false;
    let cancel = (): void => {
      isCancelled = true;
    };
    // Fetched by those who have no worker, and by nobody else.
    void import('./jobs.ts').then(({jobFor}) => {
      if (!isCancelled) cancel = inSlices(jobFor(question), hear);
    });
    return () => {
      cancel();
    };
  },
);
