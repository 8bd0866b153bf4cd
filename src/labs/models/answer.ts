import {judgingAll} from '../../core/checking/models/judge-all.ts';
import {returningByAll} from '../../core/checking/models/may-return.ts';
import type {Answer, Question} from './judging.ts';

/** Answers a question in pieces, with what is known so far; the last one is done. */
export function* answering({operations, initial, read}: Question): Generator<Answer> {
  if (read === null) {
    const run = judgingAll(operations, {initial});
    for (let step = run.next(); ; step = run.next()) {
      yield {kind: 'judged', judged: {...step.value}, isDone: step.done === true};
      if (step.done) return;
    }
  }
  const run = returningByAll(operations, read, {initial});
  for (let step = run.next(); ; step = run.next()) {
    yield {kind: 'possibilities', possibilities: [...step.value], isDone: step.done === true};
    if (step.done) return;
  }
}
