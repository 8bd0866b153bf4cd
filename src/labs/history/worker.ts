import {startCheck} from '../../core/checking/linearizability.ts';
import {specNamed} from '../../core/checking/specs/index.ts';
import type {Answer, Question} from './judging.ts';

/** Configurations between two reports. */
const REPORT = 20_000;

// Judges one history away from the page, so that the page stays alive; the page ends the worker to cancel.
self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  const check = startCheck(specNamed(data.spec), data.operations);
  const say = (answer: Answer) => {
    self.postMessage(answer);
  };
  for (;;) {
    const verdict = check.advance(REPORT);
    if (verdict !== null) {
      say({kind: 'verdict', verdict});
      return;
    }
    say({kind: 'progress', progress: check.progress});
  }
});
