import {answer, type Question} from './judging.ts';

// Judges one history away from the page, so that the page stays alive; the page ends the worker to cancel.
self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  self.postMessage(answer(data));
});
