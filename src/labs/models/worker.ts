import {answering} from './answer.ts';
import type {Question} from './judging.ts';

/** Between two reports there are so many pauses of the search, but for what is new. */
const EVERY = 50;

// Judges one history away from the page, so that the page stays alive; the page ends the worker to cancel.
self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  let known = -1;
  let pauses = 0;
  for (const answer of answering(data)) {
    const now = answer.kind === 'judged' ? Object.keys(answer.judged).length : answer.possibilities.length;
    pauses += 1;
    if (!answer.isDone && now === known && pauses % EVERY !== 0) continue;
    known = now;
    self.postMessage(answer);
  }
});
