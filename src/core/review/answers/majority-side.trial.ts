import type {RightAnswer} from './right-answer.trial.ts';

export const majoritySide: RightAnswer = ({ask}) => {
  const nodes = Number(/of (\d+) nodes/.exec(ask)?.[1]);
  const sides = [...(/cut have (.*) living/.exec(ask)?.[1] ?? '').matchAll(/\d+/g)].map(([text]) =>
    Number(text),
  );
  const winner = sides.find((size) => size > nodes / 2);
  return winner ? `On the side of ${winner} only.` : 'On none.';
};
