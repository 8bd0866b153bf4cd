import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import {label, outcomeInWords, processInWords} from '../../core/checking/wording.ts';
import styles from './styles.module.css';

interface Props {
  readonly operations: readonly Operation[];
  readonly order?: readonly number[];
  readonly clash?: readonly number[];
  readonly title: string;
  readonly clock?: 'microseconds' | 'places';
}

const none: readonly never[] = [];

/** All that the timeline shows, as text: an operation a row, in call order. */
export default function EventTable({
  operations,
  order = none,
  clash = none,
  title,
  clock = 'places',
}: Props): ReactNode {
  const time = (at: number) => (clock === 'microseconds' ? `${at / 1000} ms` : String(at + 1));
  const rows = operations.map((operation, index) => ({operation, index}));
  rows.sort((a, b) => a.operation.call - b.operation.call || a.index - b.index);
  return (
    <div className={styles.frame} role="region" aria-label={`${title}, as a table`} tabIndex={0}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Process</th>
            <th scope="col">Operation</th>
            <th scope="col">Called{clock === 'places' && ' at event'}</th>
            <th scope="col">Ended{clock === 'places' && ' at event'}</th>
            <th scope="col">Outcome</th>
            {order.length > 0 && <th scope="col">Place in the order</th>}
            {clash.length > 0 && <th scope="col">Clashes</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({operation, index}) => (
            <tr key={index}>
              <th scope="row">{processInWords(operation.process)}</th>
              <td>{label(operation)}</td>
              <td>{time(operation.call)}</td>
              <td>{operation.return === null ? 'still waiting' : time(operation.return)}</td>
              <td>{outcomeInWords(operation)}</td>
              {order.length > 0 && <td>{order.includes(index) ? order.indexOf(index) + 1 : 'not in it'}</td>}
              {clash.length > 0 && <td>{clash.includes(index) ? 'clashes' : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
