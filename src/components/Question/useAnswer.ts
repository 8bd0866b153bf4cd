import {useContext, useMemo, useState} from 'react';
import {
  emptyAnswer,
  isRight,
  missing,
  type Answer,
  type Solution,
  type Verdict,
} from '../../core/learning/question.ts';
import {firstKey} from '../../core/learning/answers.ts';
import {readAnswer, writeAnswer, type KeptAnswer} from '../../core/learning/question-record.ts';
import {keptText, verdictText, type Phase} from '../../core/learning/question-view.ts';
import type {ItemValue} from '../../core/learning/progress.ts';
import {useProgressItem} from '../../hooks/useProgressItem.ts';
import {AskedAgain} from './context.ts';

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
  const hear = useContext(AskedAgain);
  const [value, keep] = useKept(id, hear !== null);
  const [first, keepFirst] = useKept(firstKey(id), hear !== null);
  const kept = useMemo(() => readAnswer(value, solution), [value, solution]);
  const {draft, revealed, gap, setDraft, setGap, show} = useDraft();
  const judged = draft === undefined ? kept : undefined;
  const answer = draft ?? kept?.answer ?? emptyAnswer(solution);
  const settle = (verdict: Verdict) => {
    keep(writeAnswer({verdict, answer}));
    // An answer that was kept before first ones were is no first one.
    if (first === null && value === null) keepFirst(verdict);
    show(true);
    hear?.(verdict);
    return verdict;
  };
  return {
    answer,
    phase: judged?.verdict ?? 'open',
    revealed,
    message: gap ?? messageFor(solution, judged, revealed),
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
    reveal: () => show(true),
    startAgain: () => {
      keep(null);
      show(false);
    },
  };
}

/** An item of the reader's progress; or, in a review, one that lasts as long as the question is shown. */
function useKept(key: string, isAgain: boolean): readonly [ItemValue, (value: ItemValue) => void] {
  const inRecord = useProgressItem(key);
  const inPage = useState<ItemValue>(null);
  return isAgain ? inPage : inRecord;
}

/** What is not judged yet: an answer that is being given, and what is missing from it. */
function useDraft() {
  const [draft, setDraft] = useState<Answer>();
  const [revealed, setRevealed] = useState(false);
  const [gap, setGap] = useState<string>();
  const show = (isRevealed: boolean) => {
    setDraft(undefined);
    setGap(undefined);
    setRevealed(isRevealed);
  };
  return {draft, revealed, gap, setDraft, setGap, show};
}

function messageFor(solution: Solution, judged: KeptAnswer | undefined, revealed: boolean): string {
  if (!judged) return '';
  return revealed ? verdictText(solution, judged) : keptText[judged.verdict];
}
