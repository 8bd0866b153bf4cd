import type {RightAnswer} from './right-answer.trial.ts';
import {at, numbers} from './shown.trial.ts';
import {fixed} from './counting.trial.ts';

export const harvestYield: RightAnswer = (instance) => {
  const {ask} = instance;
  const [servers = 1, ...rest] = numbers(instance);
  const down = ask.includes('All are up') ? 0 : at(rest, 0);
  const [requests = 1, refused = 0] = rest.slice(-2);
  const share = ask.includes('the yield') ? 1 - refused / requests : 1 - down / servers;
  return `${fixed(share * 100, 1)} %.`;
};
