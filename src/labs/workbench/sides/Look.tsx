import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Story} from '../../../core/workbench/virtual/moments.ts';
import DrawnRun from './DrawnRun.tsx';
import type {Side} from './side.ts';
import styles from './styles.module.css';
import {usePart} from './usePart.ts';

interface Props {
  readonly story: Story | null;
  readonly shows: Side;
  /** What run it is, to follow "the". */
  readonly what: string;
  readonly place: number;
  readonly go: (place: number) => void;
  /** What stands there until there is a run. */
  readonly empty: string;
  /** The code, and its lines that the moment is about, for where it is out of sight; absent where moments have no lines. */
  readonly about?: {readonly code: string; readonly lines: readonly number[]};
}

/** The side of the stage on which one looks at a run. */
export default function Look({story, shows, what, place, go, empty, about}: Props): ReactNode {
  if (!story) return <p className={clsx(styles.empty, styles.wide)}>{empty}</p>;
  return (
    <div className={styles.look}>
      <Drawn {...{story, shows, what, place, go}} />
      {about && <Line {...about} />}
    </div>
  );
}

interface DrawnProps extends Pick<Props, 'shows' | 'what' | 'place' | 'go'> {
  readonly story: Story;
}

function Drawn({story, shows, what, place, go}: DrawnProps): ReactNode {
  const {part, inside, goInside} = usePart(story, place, go);
  return <DrawnRun story={part} place={inside} go={goInside} {...{shows, what}} />;
}

/** The first of the lines: a moment is seldom about more. */
function Line({code, lines: [line]}: NonNullable<Props['about']>): ReactNode {
  const text = line === undefined ? undefined : code.split('\n')[line - 1];
  return (
    <p className={styles.line}>
      {text !== undefined && <code key={`${line} ${text}`}>{`${line}  ${text.trim()}`}</code>}
    </p>
  );
}
