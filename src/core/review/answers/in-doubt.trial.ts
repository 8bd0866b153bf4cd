import type {RightAnswer} from './right-answer.trial.ts';
import {column} from './shown.trial.ts';

export const inDoubt: RightAnswer = (instance) => {
  const states = column(instance, 1);
  // What the coordinator can have decided, given what everybody has written down.
  const mayCommit = states.every((state) => state === 'voted yes' || state === 'knows commit');
  const mayAbort = !states.includes('knows commit');
  return mayCommit && mayAbort ? 'Wait for the coordinator.' : mayCommit ? 'Commit.' : 'Abort.';
};
