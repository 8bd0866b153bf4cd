import {jobFor, type Answer, type Question} from './jobs.ts';

/** What becomes of a question, answered at once. */
export function answered(question: Question): Answer {
  const job = jobFor(question);
  for (;;) {
    const answer = job.advance();
    if (answer.kind === 'done') return answer;
  }
}
