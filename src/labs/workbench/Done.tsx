import type {ReactNode} from 'react';
import {useWin} from '../frame/useWin.ts';
import {isDone} from './done.ts';
import {exerciseItem} from './exercise-item.ts';
import type {Exercise} from './exercises/exercise.ts';
import type {Session} from './session.ts';

interface Props {
  readonly session: Session;
  readonly exercise: Exercise;
}

/** Whether the exercise is done, which is remembered with progress. */
export default function Done({session, exercise}: Props): ReactNode {
  const isNow = isDone(session, exercise);
  const isKept = useWin({
    item: exerciseItem(exercise.name),
    word: 'done',
    isMet: isNow,
    run: () => import('./link.ts').then(({linkTo}) => linkTo('', session)),
  });
  if (!isNow && !isKept) return null;
  const words = isNow ? 'You did it. That is kept with your progress.' : 'Done before.';
  return (
    <p key={words}>
      <strong>✓</strong> {words}
    </p>
  );
}
