import type {RightAnswer} from './right-answer.trial.ts';
import {numbers} from './shown.trial.ts';
import {fixed} from './counting.trial.ts';

export const waitingTime: RightAnswer = (instance) => {
  const [service = 0, busy = 0] = numbers(instance);
  // Those in the system are ρ ÷ (1 − ρ) on average, and by Little's law so many times the time between arrivals.
  const load = busy / 100;
  return `${fixed((load / (1 - load)) * (service / load), 1)} ms.`;
};
