'use static';

import type {ReactNode} from 'react';
import type {Exercise} from './exercises/exercise.ts';
import styles from './styles.module.css';
import {faultsInWords} from './words.ts';

interface Props {
  readonly exercise: Exercise;
  /** Where its title does not stand above it already. */
  readonly isNamed?: boolean;
}

/** What an exercise asks for. */
export default function Task({exercise, isNamed = false}: Props): ReactNode {
  const {title, task, nodes, faults} = exercise;
  return (
    <div className={styles.task} key={exercise.name}>
      {isNamed && <p className={styles.name}>{title}</p>}
      {task.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{`${nodes} nodes; faults: ${faultsInWords(faults)}.${goalInWords(exercise)}`}</p>
    </div>
  );
}

function goalInWords({goal, goalMs}: Exercise): string {
  const goals = [
    ...(goal === undefined ? [] : [`at most ${goal} messages between nodes a request`]),
    ...(goalMs === undefined ? [] : [`${goalMs} ms until the slowest number is seen everywhere`]),
  ];
  return goals.length === 0 ? '' : ` Goal where nothing goes wrong, on average: ${goals.join(', and ')}.`;
}
