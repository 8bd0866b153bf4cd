import type {ComponentProps, ReactNode} from 'react';
import Select from '../../frame/Select.tsx';
import styles from './styles.module.css';

/** What the code is about, chosen beside Run; on a phone the two share a line. */
export default function Pick(props: ComponentProps<typeof Select<string>>): ReactNode {
  return (
    <div className={styles.pick}>
      <Select {...props} />
    </div>
  );
}
