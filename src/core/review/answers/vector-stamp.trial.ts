import type {RightAnswer} from './right-answer.trial.ts';
import {asked, diagram} from './shown.trial.ts';
import {past} from './diagrams.trial.ts';

export const vectorStamp: RightAnswer = (instance) => {
  const picture = diagram(instance);
  const id = asked(instance, 'stamp of ');
  const known = [...past(picture, id), id];
  const count = (process: string): number =>
    picture.events.filter((event) => event.process === process && known.includes(event.id)).length;
  return `[${picture.processes.map((process) => count(process.id)).join(', ')}]`;
};
