import type {ReactNode} from 'react';
import {countSet, forget, hasProgress, reset} from '../../core/learning/reset.ts';
import {reviewsHeld} from '../../core/review/due.ts';
import {useProgress} from '../../hooks/useProgress.ts';
import Clearing from './Clearing.tsx';

/** Starting over: with what was ticked, answered and marked, and apart from it with what is kept of reviews. */
export default function ProgressReset(): ReactNode {
  const {record} = useProgress();
  const count = countSet(record);
  const held = reviewsHeld(record);
  return (
    <>
      <Clearing
        words="Reset my progress …"
        question={`Clear ${count === 1 ? 'the one item' : `all ${count} items`} kept for you on this site, and your places in the lessons?`}
        keep="Keep everything"
        clear="Reset"
        done="Everything has been reset."
        takeBack="Undo the reset"
        isEmpty={!hasProgress(record)}
        how={reset}
      />
      <Clearing
        words="Forget my reviews …"
        question={`Forget ${held === 1 ? 'the one review' : `all ${held} reviews`} that you have held, and when what you reviewed is due?`}
        keep="Keep them"
        clear="Forget"
        done="Your reviews have been forgotten."
        takeBack="Undo the forgetting"
        isEmpty={held === 0}
        how={forget}
      />
    </>
  );
}
