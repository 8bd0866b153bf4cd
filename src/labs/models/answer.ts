import type {Judged} from '../../core/checking/models/judge-all.ts';
import {judgingAll} from '../../core/checking/models/judge-all.ts';
import {modelNames} from '../../core/checking/models/names.ts';
import {returningByAll} from '../../core/checking/models/may-return.ts';
import type {Answer, Question} from './judging.ts';

/** So many pauses of a search go by without a word, unless there is news. */
const QUIET = 50;

/** Answers a question in pieces, each with what is new; the last one is done. */
export function* answering(question: Question): Generator<Answer> {
  yield* question.read === null ? judged(question) : returned(question, question.read);
}

function* judged({operations, initial}: Question): Generator<Answer> {
  const told = new Set<string>();
  const run = judgingAll(operations, {initial});
  for (let pauses = 1; ; pauses += 1) {
    const {value, done = false} = run.next();
    const news = modelNames.filter((name) => value[name] !== undefined && !told.has(name));
    if (!done && news.length === 0 && pauses % QUIET !== 0) continue;
    for (const name of news) told.add(name);
    const found = Object.fromEntries(news.map((name) => [name, value[name]])) as Partial<Judged>;
    // At the end some verdicts are put right by others, so all of them are told again.
    yield {kind: 'judged', judged: done ? value : found, isDone: done};
    if (done) return;
  }
}

function* returned({operations, initial}: Question, read: number): Generator<Answer> {
  const run = returningByAll(operations, read, {initial});
  let told = 0;
  for (let pauses = 1; ; pauses += 1) {
    const {value, done = false} = run.next();
    if (!done && value.length === told && pauses % QUIET !== 0) continue;
    const possibilities = value.slice(told);
    told = value.length;
    yield {kind: 'possibilities', possibilities, isDone: done};
    if (done) return;
  }
}
