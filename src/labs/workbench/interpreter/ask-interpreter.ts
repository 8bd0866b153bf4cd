/** Something that could not be done, in a sentence. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly says: string;
}

/** A worker that says nothing for this long is in one step of the language that has no end in sight. */
const SILENCE_MS = 20_000;

let interpreter: Promise<ArrayBuffer> | null = null;

/** The interpreter's file, once a page. */
function fetchInterpreter(): Promise<ArrayBuffer> {
  interpreter ??= fetch(new URL('quickjs-wasi/quickjs.wasm', import.meta.url)).then((response) => {
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    return response.arrayBuffer();
  });
  interpreter.catch(() => {
    interpreter = null;
  });
  return interpreter;
}

/** A worker that runs code, and how one knows that it has said its last. */
export interface Runner<Answer> {
  readonly make: () => Worker;
  readonly isLast: (answer: Answer) => boolean;
}

/** Has code run by a worker. Returns how to stop it: the worker is ended, whatever it is doing. */
export function askInterpreter<Question, Answer>(
  runner: Runner<Answer>,
  question: Question,
  hear: (heard: Answer | Trouble) => void,
): () => void {
  let stop: () => void = () => undefined;
  let stopped = false;
  const trouble = (says: string) => {
    if (!stopped) hear({kind: 'trouble', says});
  };
  fetchInterpreter().then(
    (wasm) => {
      if (!stopped) stop = begin(runner, {question, wasm}, hear, trouble);
    },
    () => {
      trouble('The interpreter could not be fetched; nothing was run. Press Run to try again.');
    },
  );
  return () => {
    stopped = true;
    stop();
  };
}

function begin<Answer>(
  {make, isLast}: Runner<Answer>,
  order: {readonly question: unknown; readonly wasm: ArrayBuffer},
  hear: (heard: Answer | Trouble) => void,
  trouble: (says: string) => void,
): () => void {
  let worker: Worker;
  try {
    worker = make();
  } catch {
    trouble('This browser gives the page no worker, and your code runs nowhere else; nothing was run.');
    return () => undefined;
  }
  let watch = 0;
  const end = () => {
    window.clearTimeout(watch);
    worker.terminate();
  };
  const look = () => {
    window.clearTimeout(watch);
    watch = window.setTimeout(() => {
      end();
      trouble(
        `The run was ended: for ${SILENCE_MS / 1000} seconds one step of it did not come to an end. Does a node ask for something huge?`,
      );
    }, SILENCE_MS);
  };
  worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
    look();
    if (isLast(data)) end();
    hear(data);
  });
  worker.addEventListener('error', () => {
    end();
    trouble('The worker that runs your code could not be started; nothing was run.');
  });
  look();
  worker.postMessage(order);
  return end;
}
