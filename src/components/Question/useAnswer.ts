import {useMemo, useState} from 'react';
import {
  emptyAnswer,
  isRight,
  missing,
  type Answer,
  type Solution,
  type Verdict,
} from '../../core/learning/question.ts';
import {readAnswer, writeAnswer} from '../../core/learning/question-record.ts';
import {keptText, verdictText, type Phase} from '../../core/learning/question-view.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';

export interface AnswerState {
  answer: Answer;
  phase: Phase;
  revealed: boolean;
  /** What there is to say: what is missing, or how the answer was judged. */
  message: string;
  setAnswer: (answer: Answer) => void;
  /** Judges the answer, and tells how it was judged; undefined where something is missing from it. */
  check: () => Verdict | undefined;
  giveUp: () => void;
  reveal: () => void;
  startAgain: () => void;
}

/** The reader's answer to one question: being given in the page, and kept with their progress once it is judged. */
export function useAnswer(id: string, solution: Solution): AnswerState {
  const [value, keep] = useProgressItem(id);
  const kept = useMemo(() => readAnswer(value, solution), [value, solution]);
  const [draft, setDraft] = useState<Answer>();
  const [revealed, setRevealed] = useState(false);
  const [gap, setGap] = useState<string>();

  const judged = draft === undefined ? kept : undefined;
  const answer = draft ?? kept?.answer ?? emptyAnswer(solution);
  const settle = (verdict: Verdict) => {
    keep(writeAnswer({verdict, answer}));
    setDraft(undefined);
    setGap(undefined);
    setRevealed(true);
    return verdict;
  };
  return {
    answer,
    phase: judged?.verdict ?? 'open',
    revealed,
    message: gap ?? (judged ? (revealed ? verdictText(solution, judged) : keptText[judged.verdict]) : ''),
    setAnswer: (next) => {
      setGap(undefined);
      setDraft(next);
    },
    check: () => {
      const lacks = missing(solution, answer);
      setGap(lacks);
      return lacks === undefined ? settle(isRight(solution, answer) ? 'right' : 'wrong') : undefined;
    },
    giveUp: () => settle('shown'),
    reveal: () => setRevealed(true),
    startAgain: () => {
      keep(null);
      setDraft(undefined);
      setGap(undefined);
      setRevealed(false);
    },
  };
}
