import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** The sitting that ends here: 'cap/proof'. */
  readonly of: string;
  readonly count: number;
}

const words = ['', 'a fresh question', 'two fresh questions', 'three fresh questions'];

/** Offers questions made of what the sitting taught. src/components/FreshQuestions hears the press, and asks below. */
export default function Fresh({of, count}: Props): ReactNode {
  if (count === 0) return null;
  return (
    <button type="button" className={styles.fresh} data-fresh={of} data-derived="">
      Try {words[count]}
    </button>
  );
}
