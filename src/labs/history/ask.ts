import {startCheck} from '../../core/checking/linearizability.ts';
import {specNamed} from '../../core/checking/specs/index.ts';
import type {Answer, Question} from './judging.ts';

/** Configurations that the page itself looks at before it lets the reader act again. */
const SLICE = 2_000;

/** Has a history judged, by a worker or, where there is none, by the page in slices. Returns how to cancel. */
export function ask(question: Question, hear: (answer: Answer) => void): () => void {
  if (typeof Worker === 'undefined') return askHere(question, hear);
  let cancel = (): void => undefined;
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
    hear(data);
  });
  worker.addEventListener('error', () => {
    // The worker's file could not be fetched, or the browser allows none.
    worker.terminate();
    cancel = askHere(question, hear);
  });
  worker.postMessage(question);
  return () => {
    worker.terminate();
    cancel();
  };
}

function askHere({spec, operations}: Question, hear: (answer: Answer) => void): () => void {
  const check = startCheck(specNamed(spec), operations);
  const goOn = () => {
    const verdict = check.advance(SLICE);
    if (verdict === null) {
      hear({kind: 'progress', progress: check.progress});
      timer = setTimeout(goOn);
    } else {
      hear({kind: 'verdict', verdict});
    }
  };
  let timer = setTimeout(goOn);
  return () => {
    clearTimeout(timer);
  };
}
