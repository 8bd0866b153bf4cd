import type {ReactNode, Ref} from 'react';
import type {Story} from '../../../core/workbench/virtual/moments.ts';
import type {Side} from './side.ts';
import styles from './styles.module.css';
import Switch from './Switch.tsx';

interface Props {
  /** The run that there is to look at; `null`: there is none to switch to. */
  readonly story: Story | null;
  readonly shows: Side;
  readonly show: (side: Side) => void;
  /** What the two sides are called. */
  readonly names: Readonly<Record<Side, string>>;
  /** What is asked for: what that is, and its paragraphs. It scrolls in its place where it is long. */
  readonly asked: {readonly label: string; readonly says: ReactNode};
  /** The code, and what belongs to it. */
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The side of the stage on which one reads what is asked for, and writes. */
export default function Write({story, shows, show, names, asked, children, ref}: Props): ReactNode {
  return (
    <>
      {story && <Switch {...{shows, show, names}} />}
      <div ref={ref} className={styles.write}>
        <div className={styles.asked} tabIndex={0} role="region" aria-label={asked.label}>
          {asked.says}
        </div>
        {children}
      </div>
    </>
  );
}
