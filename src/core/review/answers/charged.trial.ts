import type {RightAnswer} from './right-answer.trial.ts';
import {diagram} from './shown.trial.ts';

export const charged: RightAnswer = (instance) => {
  const hasKey = instance.ask.includes('same idempotency key');
  const reached = diagram(instance).events.filter(({process}) => process === 'service').length;
  const count = hasKey && reached > 0 ? 1 : reached;
  return count === 0 ? 'Not at all.' : count === 1 ? 'Once.' : `${count} times.`;
};
