import {LongRun, type Question} from './running.ts';

/** Events between two reports. */
const SLICE = 50_000;

// Makes one long run away from the page, so that the page stays alive; the page ends the worker to cancel.
self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  const run = new LongRun(data);
  for (;;) {
    const answer = run.advance(SLICE);
    self.postMessage(answer);
    if (answer.kind === 'done') return;
  }
});
