'use static';

import type {ReactNode} from 'react';
import type {Exercise} from './exercises/exercise.ts';
import styles from './styles.module.css';
import {faultsInWords} from './words.ts';

interface Props {
  readonly exercise: Exercise;
}

/** What an exercise asks for. */
export default function Task({exercise}: Props): ReactNode {
  const {title, task, nodes, faults, goal} = exercise;
  return (
    <div className={styles.task} key={exercise.name}>
      <p className={styles.name}>{title}</p>
      {task.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {`${nodes} nodes; faults: ${faultsInWords(faults)}.`}
        {goal !== undefined &&
          ` Goal: at most ${goal} messages between nodes a request, where nothing goes wrong.`}
      </p>
    </div>
  );
}
