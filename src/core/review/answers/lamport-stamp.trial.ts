import type {RightAnswer} from './right-answer.trial.ts';
import {asked, diagram} from './shown.trial.ts';
import {longest} from './diagrams.trial.ts';

export const lamportStamp: RightAnswer = (instance) =>
  String(longest(diagram(instance), asked(instance, 'stamp of ')));
