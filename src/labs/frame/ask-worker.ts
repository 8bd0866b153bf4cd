/** How one is told what comes of a question, and how one cancels it. */
type Ask<Question, Answer> = (question: Question, hear: (answer: Answer) => void) => () => void;

/**
 * Has a question answered by a worker or, where there is none, by the page itself (`askHere`).
 * @param make the worker: a function, because in a frame without an origin of its own a page may have none
 */
export function askWorker<Question, Answer>(
  make: () => Worker,
  askHere: Ask<Question, Answer>,
): Ask<Question, Answer> {
  return (question, hear) => {
    const worker = madeBy(make);
    if (!worker) return askHere(question, hear);
    let cancel = (): void => undefined;
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
  };
}

function madeBy(make: () => Worker): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return make();
  } catch {
    return null;
  }
}
