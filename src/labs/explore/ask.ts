import {askInterpreter, type Runner, type Trouble} from '../workbench/interpreter/ask-interpreter.ts';
import type {Answer, Question} from './exploring.ts';

/** What the page hears, beside the worker's answers. */
export type Heard = Answer | Trouble;

const runner: Runner<Answer> = {
  make: () => new Worker(new URL('./worker.ts', import.meta.url)),
  isLast: ({kind}) => kind !== 'exploring',
};

/** Has the reader's code explored by a worker. Returns how to stop it. */
export function ask(question: Question, hear: (heard: Heard) => void): () => void {
  return askInterpreter(runner, question, hear);
}
