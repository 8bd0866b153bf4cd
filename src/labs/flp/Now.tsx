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
        {processes.map((each, process) => {
          const words = ` ${stateInWords(each)}`;
          return (
            <li key={processName(process)} data-process={process + 1}>
              <strong>{processName(process)}</strong>
              <span key={words}>{words}</span>
            </li>
          );
        })}
      </ul>
      {messages && <p key={flightInWords(inFlight)}>{flightInWords(inFlight)}</p>}
    </div>
  );
}

function stateInWords({input, state, decision, crashed}: Position['processes'][number]): string {
  const now = crashed ? '✕ crashed' : decision === null ? state : `◆ decided ${decision}`;
  const after = crashed && decision !== null ? `, after deciding ${decision}` : '';
  return `began with ${input}; ${now}${after}`;
}

function flightInWords(inFlight: Position['inFlight']): string {
  if (inFlight.length === 0) return 'No message is on its way.';
  const each = inFlight.map(({from, to, body}) => {
    const sender = from === null ? '' : ` from ${processName(from)}`;
    return `“${body}”${sender} to ${processName(to)}`;
  });
  return `On their way: ${each.join(', ')}.`;
}
