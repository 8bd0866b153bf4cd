import {jobFor, type Question} from './jobs.ts';

// Answers one question away from the page, so that the page stays alive; the page ends the worker to cancel.
self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  const job = jobFor(data);
  for (;;) {
    const answer = job.advance();
    self.postMessage(answer);
    if (answer.kind === 'done') return;
  }
});
