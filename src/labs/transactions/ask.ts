import {askWorker} from '../frame/ask-worker.ts';
import {answer, type Answer, type Question} from './judging.ts';

/** Has a history judged, by a worker or, where there is none, by the page. Returns how to cancel. */
export const ask = askWorker<Question, Answer>(
  () => new Worker(new URL('./worker.ts', import.meta.url)),
  (question, hear) => {
    const timer = setTimeout(() => {
      hear(answer(question));
    });
    return () => {
      clearTimeout(timer);
    };
  },
);
