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
  if (total.includes(name)) return 'Yes, at any live server.';
  return sticky.includes(name) ? 'Only if it stays with its server.' : 'No: some live server has to refuse.';
};
