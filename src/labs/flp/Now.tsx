import type {ReactNode} from 'react';
import {processName} from '../../core/exploring/process-name.ts';
import type {Position} from './game.ts';
import styles from './styles.module.css';

interface Props {
  readonly position: Position;
  /** Whether messages have any life of their own; between two rounds they have none. */
  readonly messages: boolean;
}

/** Everybody's state, and the messages on their way. */
export default function Now({position, messages}: Props): ReactNode {
  const {processes, inFlight} = position;
  return (
    <div className={styles.now}>
      <ul aria-label="Processes">
        {processes.map(({input, state, decision, crashed}, process) => (
          <li key={processName(process)} data-process={process + 1}>
            <strong>{processName(process)}</strong> began with {input};{' '}
            {crashed ? '✕ crashed' : decision === null ? state : `◆ decided ${decision}`}
            {crashed && decision !== null && `, after deciding ${decision}`}
          </li>
        ))}
      </ul>
      {messages && (
        <p>
          {inFlight.length === 0
            ? 'No message is on its way.'
            : `On their way: ${inFlight.map(({from, to, body}) => `“${body}”${from === null ? '' : ` from ${processName(from)}`} to ${processName(to)}`).join(', ')}.`}
        </p>
      )}
    </div>
  );
}
