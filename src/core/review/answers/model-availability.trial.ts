import type {RightAnswer} from './right-answer.trial.ts';

export const modelAvailability: RightAnswer = ({ask}) => {
  const name = /promises this: (.*)\. Can/.exec(ask)?.[1] ?? '';
  // Bailis, Davidson, Fekete, Ghodsi, Hellerstein and Stoica 2013, table 3.
  const total = [
    'read uncommitted',
    'read committed',
    'monotonic atomic view',
    'monotonic reads',
    'monotonic writes',
    'writes follow reads',
  ];
  const sticky = ['read your writes', 'PRAM', 'causal'];
  if (total.includes(name)) return 'It can, at any live server.';
  return sticky.includes(name)
    ? 'It can, if it stays with its server.'
    : 'Some live server has to refuse it.';
};
