import clsx from 'clsx';
import {memo, useEffect, useRef, type ReactNode} from 'react';
import type {Moment, Story} from '../../core/workbench/virtual/moments.ts';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import styles from './styles.module.css';

interface Props {
  /** What is drawn; `null`: there is nothing yet. */
  readonly story: Story | null;
  /** What it is, to follow "the". */
  readonly what: string;
  /** What stands there until then. */
  readonly empty: string;
  readonly place: number;
  readonly go: (place: number) => void;
  /** When a moment was. */
  readonly when?: (moment: Moment) => string;
}

const inMillis = ({at}: Moment): string => `${(at / 1000).toFixed(1)} ms`;

/** A run: its moments in words, and its space-time picture. */
export default function RunPicture({story, what, empty, place, go, when = inMillis}: Props): ReactNode {
  if (!story) {
    return (
      <div className={styles.run}>
        <p className={styles.empty}>{empty}</p>
      </div>
    );
  }
  const {moments, diagram} = story;
  return (
    <div className={styles.run}>
      <div className={styles.drawn} tabIndex={0} role="region" aria-label={`The ${what}, drawn`}>
        <Drawn
          diagram={diagram}
          highlight={moments[place]?.place === null ? undefined : moments[place]?.id}
          label={`The ${what}; beside it stands every moment in words`}
        />
      </div>
      <Moments {...{moments, what, place, go, when}} />
    </div>
  );
}

interface MomentsProps extends Required<Pick<Props, 'what' | 'place' | 'go' | 'when'>> {
  readonly moments: Story['moments'];
}

function Moments({moments, what, place, go, when}: MomentsProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  // The list alone is scrolled: the page stays where the reader has it.
  useEffect(() => {
    const current = list.current?.children[place];
    if (!list.current || !(current instanceof HTMLElement)) return;
    list.current.scrollTop = current.offsetTop - list.current.offsetTop - list.current.clientHeight / 2;
  }, [place, moments]);
  return (
    <ol ref={list} className={styles.moments} aria-label={`The ${what} in words`}>
      {moments.map((moment, index) => (
        <li
          key={moment.id}
          className={clsx(index === place && styles.current)}
          aria-current={index === place ? 'step' : undefined}
        >
          <button
            type="button"
            onClick={() => {
              go(index);
            }}
          >
            <span className={styles.time}>{when(moment)}</span>
            <span>{moment.says.join(' ')}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

const Drawn = memo(function Drawn({
  diagram,
  highlight,
  label,
}: {
  readonly diagram: Story['diagram'];
  readonly highlight: string | undefined;
  readonly label: string;
}): ReactNode {
  return <SpaceTime diagram={diagram} highlight={highlight} label={label} />;
});
