import type {ReactNode} from 'react';
import TextTable from '../../views/TextTable/index.tsx';
import type {TextTable as TextTableData} from '../../views/TextTable/table.ts';
import styles from './WideTable.module.css';

interface Props {
  readonly table: TextTableData;
  readonly title: string;
}

/** A table that scrolls in a frame of its own, which the keyboard can reach. */
export default function WideTable({table, title}: Props): ReactNode {
  return (
    <div className={styles.wide} role="region" aria-label={title} tabIndex={0}>
      <TextTable table={table} caption={title} className={styles.table} />
    </div>
  );
}
