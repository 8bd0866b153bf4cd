import {ask, type Heard} from './ask.ts';
import type {Question} from './judging.ts';
import {isTyped} from './types/is-typed.ts';

/** Has code run by a worker, its types taken out first where it has some. Returns how to stop it. */
export function askTyped(question: Question, hear: (heard: Heard) => void): () => void {
  if (!isTyped(question.code)) return ask(question, hear);
  let stop: () => void = () => undefined;
  let stopped = false;
  const strip = async () => {
    const {stripTypes} = await import('./types/strip-types.ts');
    if (stopped) return;
    const stripped = stripTypes(question.code);
    if ('problem' in stripped) hear({kind: 'unjudged', says: `${stripped.problem} Nothing was run.`});
    else stop = ask({...question, code: stripped.code}, hear);
  };
  strip().catch(() => {
    if (stopped) return;
    hear({kind: 'trouble', says: 'The types could not be taken out of your code; nothing was run.'});
  });
  return () => {
    stopped = true;
    stop();
  };
}
