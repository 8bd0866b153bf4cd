import {answering} from './answer.ts';
import type {Question} from './judging.ts';

// Judges one history away from the page, so that the page stays alive; the page ends the worker to cancel.
self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  for (const answer of answering(data)) self.postMessage(answer);
});
