import type {ReactNode} from 'react';
import type {Shown as Data} from '../../core/review/skill.ts';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import TextTable from '../../views/TextTable/index.tsx';
import Timeline from '../../views/Timeline/index.tsx';
import styles from './styles.module.css';

interface Props {
  readonly shown: Data;
  /** Of the second picture of a question: it tells the two apart for who hears them named. */
  readonly isWhy?: boolean;
}

/** What a question shows, or why its answer is what it is: drawn from the instance by the views of the lessons. */
export default function Shown({shown, isWhy = false}: Props): ReactNode {
  switch (shown.kind) {
    case 'history':
      return <Timeline {...shown} title={isWhy ? `${shown.title}: why` : shown.title} />;
    case 'diagram':
      return (
        <div className={styles.wide}>
          <SpaceTime {...shown} />
        </div>
      );
    default:
      return <TextTable table={shown} caption={shown.caption} />;
  }
}
