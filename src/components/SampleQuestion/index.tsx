'use static';

import type {ReactNode} from 'react';
import {instanceOf} from '../../core/review/instance.ts';
import {quorumMeets} from '../../core/review/skills/quorums.ts';
import TextTable from '../../views/TextTable/index.tsx';
import styles from './styles.module.css';

/** One of the many; drawn at build, so that it is there without a script. */
const SEED = 7;

/** A question of a skill, as a review asks it, with its answer in a fold. */
export default function SampleQuestion(): ReactNode {
  const {ask, choices, picture} = instanceOf(quorumMeets, SEED, 0);
  const right = choices.find(({isRight}) => isRight);
  return (
    <div className={styles.sample} data-derived="">
      <p className={styles.ask}>{ask}</p>
      <ul>
        {choices.map(({says}) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <details>
        <summary>The answer</summary>
        <p>
          <strong>{right?.says}</strong> {right?.why}
        </p>
        {picture?.kind === 'table' && <TextTable table={picture} caption={picture.caption} />}
      </details>
    </div>
  );
}
