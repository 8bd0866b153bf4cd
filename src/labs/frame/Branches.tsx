import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import styles from './Branches.module.css';

export interface BranchWords {
  /** Where it left the run that one sees, and what happened there: 'at 1.20 s: Cut A off'. */
  readonly label: string;
}

interface Props {
  readonly branches: readonly BranchWords[];
  readonly onReturn: (place: number) => void;
}

/** Whoever acts in the past keeps the old future: here is the way back to it. */
export default function Branches({branches, onReturn}: Props): ReactNode {
  if (branches.length === 0) return null;
  return (
    <div className={styles.branches} role="group" aria-label="Other futures">
      <span>You went another way. The old future is kept:</span>
      {branches.map(({label}, place) => (
        <button
          key={`${place} ${label}`}
          type="button"
          className={controls.inset}
          onClick={() => {
            onReturn(place);
          }}
        >
          Return to the run {label}
        </button>
      ))}
    </div>
  );
}
