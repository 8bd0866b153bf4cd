import {memo, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  readonly summary: string;
  /** What acts: drawn once the fold has been opened or pointed at, so that nothing unasked is fetched or hydrated. */
  readonly asked: ReactNode;
  /** What is there to read, also without scripts and on paper. */
  readonly children?: ReactNode;
}

/** A fold of the frame. */
export default function Fold({summary, asked, children}: Props): ReactNode {
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const want = () => {
    setWanted(true);
  };
  return (
    <details
      className={children === undefined ? styles.acts : styles.fold}
      onToggle={({currentTarget}) => {
        want();
        setOpen(currentTarget.open);
      }}
    >
      <summary onPointerEnter={want} onFocus={want}>
        {summary}
      </summary>
      <div className={styles.folded}>
        {isWanted && <div className={styles.asked}>{asked}</div>}
        <Record isOpen={isOpen}>{children}</Record>
      </div>
    </details>
  );
}

interface RecordProps {
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

const drawChildren = ({children}: RecordProps): ReactNode => children;

/** Long tables, which nobody sees while the fold is closed: they are drawn anew when it opens, and not at every move. */
const Record = memo(drawChildren, (_, {isOpen}) => !isOpen);
