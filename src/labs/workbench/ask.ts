import {askInterpreter, type Runner, type Trouble} from './interpreter/ask-interpreter.ts';
import type {Answer, Question} from './judging.ts';

/** What the page hears, beside the worker's answers. */
export type Heard = Answer | Trouble;

const runner: Runner<Answer> = {
  make: () => new Worker(new URL('./worker.ts', import.meta.url)),
  isLast: ({kind}) => kind !== 'running' && kind !== 'shrinking',
};

/** Has the reader's node run by a worker. Returns how to stop it. */
export function ask(question: Question, hear: (heard: Heard) => void): () => void {
  return askInterpreter(runner, question, hear);
}
