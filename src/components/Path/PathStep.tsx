import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Step} from '../../core/learning/lesson.ts';
import type {ProgressRecord} from '../../core/learning/progress.ts';
import {sittingAnchor} from '../../core/learning/lesson.ts';
import {placeIn} from '../../core/learning/place.ts';
import {tickedObjectives, type StepState} from '../../core/learning/standing.ts';
import StepMark from '../../views/PathDiagram/StepMark.tsx';
import styles from './styles.module.css';

interface Props {
  readonly step: Step;
  readonly state: StepState;
  readonly record: ProgressRecord;
}

/** One step: what it is, how long it takes, why it stands here, and where the reader is with it. */
export default function PathStep({step, state, record}: Props): ReactNode {
  const {number, title, permalink, description, minutes, why, objectives, sittings} = step;
  const ticked = tickedObjectives(step, record);
  const begun = ticked > 0 || placeIn(record, step.id) !== undefined;
  return (
    <li className={styles.step}>
      <StepMark number={number} state={state} size={36} className={styles.mark} />
      <div className={styles.body}>
        <p className={styles.title}>
          <Link to={permalink}>{title}</Link>
        </p>
        <p>{description}</p>
        <p className={styles.why}>Why here: {why}</p>
        {sittings.length > 0 && (
          <ol className={styles.sittings} aria-label={`The sittings of step ${number}`}>
            {sittings.map((sitting) => (
              <li key={sitting.id}>
                <Link to={`${permalink}#${sittingAnchor(sitting.id)}`}>{sitting.title}</Link>{' '}
                <span>{sitting.minutes} min</span>
              </li>
            ))}
          </ol>
        )}
        <p className={styles.facts}>
          <span>about {minutes} minutes</span>
          <span className={styles.state} data-unread="">
            <span key={`${state} ${begun} ${ticked}`}>
              {stateWords(state, begun)}
              {ticked > 0 && `, ${ticked} of ${objectives.length} objectives ticked`}
            </span>
          </span>
        </p>
      </div>
    </li>
  );
}

function stateWords(state: StepState, begun: boolean): string {
  if (state === 'done') return '✓ Done';
  if (begun) return 'Begun';
  return state === 'next' ? 'Next' : 'Not begun';
}
