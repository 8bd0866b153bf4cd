import type {RightAnswer} from './right-answer.trial.ts';
import {diagram} from './shown.trial.ts';
import {leads} from './diagrams.trial.ts';

export const consistentCut: RightAnswer = (instance) => {
  const picture = diagram(instance);
  const cut = picture.cut ?? [];
  const isIn = (id: string | null): boolean =>
    cut.some((last) => last === id || leads({...picture, messages: []}, id ?? '', last));
  const bad = picture.messages.find(({from, to}) => isIn(to) && !isIn(from));
  return bad ? `It is not: message ${bad.label ?? ''} shows it.` : 'It is consistent.';
};
