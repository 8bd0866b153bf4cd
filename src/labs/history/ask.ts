import {startCheck} from '../../core/checking/linearizability.ts';
import {specNamed} from '../../core/checking/specs/index.ts';
import {askWorker} from '../frame/ask-worker.ts';
import type {Answer, Question} from './judging.ts';

/** Configurations that the page itself looks at before it lets the reader act again. */
const SLICE = 2_000;

/** Has a history judged, by a worker or, where there is none, by the page in slices. Returns how to cancel. */
export const ask = askWorker(() => new Worker(new URL('./worker.ts', import.meta.url)), askHere);

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
