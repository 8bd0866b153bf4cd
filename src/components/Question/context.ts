import {createContext, useContext} from 'react';
import type {Answer, Solution, Verdict} from '../../core/learning/question.ts';
import type {Phase} from '../../core/learning/question-view.ts';

/** What the parts of a question know of each other. */
export interface QuestionState {
  readonly id: string;
  readonly solution: Solution;
  readonly answer: Answer;
  readonly phase: Phase;
  /** Whether explanations are in view: from the moment of judging, or on demand when the reader comes back. */
  readonly revealed: boolean;
  readonly setAnswer: (answer: Answer) => void;
}

/** What the `<Why>` of a choice or number knows of it. */
export interface OptionState {
  readonly inView: boolean;
  readonly right: boolean;
  /** How the explanation begins: 'Right', 'Place 2', '64 attempts'. */
  readonly verdict: string;
  /** What the disclosure is called that holds it where there is no script. */
  readonly question: string;
}

/** Who hears of a question's verdicts, where it is asked again in a review: then the reader's earlier answers are left alone. */
export const AskedAgain = createContext<((verdict: Verdict) => void) | null>(null);

export const QuestionContext = createContext<QuestionState | undefined>(undefined);
export const OptionContext = createContext<OptionState | undefined>(undefined);

export function useQuestion(): QuestionState {
  const state = useContext(QuestionContext);
  if (!state) throw new Error('This tag belongs in a <Question>.');
  return state;
}

export function useOption(): OptionState {
  const state = useContext(OptionContext);
  if (!state) throw new Error('<Why> belongs in a <Choice>, an <Answer> or a <Wrong>.');
  return state;
}
