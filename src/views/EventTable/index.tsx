'use static';

import type {ReactNode} from 'react';
import TextTable from '../TextTable/index.tsx';
import {eventRows, type EventTableData} from './rows.ts';
import styles from './styles.module.css';

interface Props extends EventTableData {
  readonly title: string;
}

/** All that the timeline shows, as text: an operation a row, in call order. */
export default function EventTable({title, ...data}: Props): ReactNode {
  return (
    <div className={styles.frame} role="region" aria-label={`${title}, as a table`} tabIndex={0}>
      <TextTable table={eventRows(data)} caption={title} className={styles.table} />
    </div>
  );
}
