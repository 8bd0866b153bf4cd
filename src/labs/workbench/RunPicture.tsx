import clsx from 'clsx';
import {memo, useEffect, useRef, type ReactNode} from 'react';
import SpaceTime from '../../views/SpaceTime/index.tsx';
import type {Failure} from './judging.ts';
import styles from './styles.module.css';

interface Props {
  readonly failure: Failure | null;
  readonly place: number;
  readonly go: (place: number) => void;
}

/** The smallest failing run: its moments in words, and its space-time picture. */
export default function RunPicture({failure, place, go}: Props): ReactNode {
  if (!failure) {
    return (
      <div className={styles.run}>
        <p className={styles.empty}>
          When a seed fails, the smallest run that fails in the same way stands here, message by message, with
          the lines of your code that sent them.
        </p>
      </div>
    );
  }
  const {moments, diagram} = failure.story;
  return (
    <div className={styles.run}>
      <div className={styles.drawn} tabIndex={0} role="region" aria-label="The failing run, drawn">
        <Drawn
          diagram={diagram}
          highlight={moments[place]?.place === null ? undefined : moments[place]?.id}
        />
      </div>
      <Moments moments={moments} place={place} go={go} />
    </div>
  );
}

interface MomentsProps extends Pick<Props, 'place' | 'go'> {
  readonly moments: Failure['story']['moments'];
}

function Moments({moments, place, go}: MomentsProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  // The list alone is scrolled: the page stays where the reader has it.
  useEffect(() => {
    const current = list.current?.children[place];
    if (!list.current || !(current instanceof HTMLElement)) return;
    list.current.scrollTop = current.offsetTop - list.current.offsetTop - list.current.clientHeight / 2;
  }, [place, moments]);
  return (
    <ol ref={list} className={styles.moments} aria-label="The failing run in words">
      {moments.map(({id, at, says}, index) => (
        <li
          key={id}
          className={clsx(index === place && styles.current)}
          aria-current={index === place ? 'step' : undefined}
        >
          <button
            type="button"
            onClick={() => {
              go(index);
            }}
          >
            <span className={styles.time}>{`${(at / 1000).toFixed(1)} ms`}</span>
            <span>{says.join(' ')}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

const Drawn = memo(function Drawn({
  diagram,
  highlight,
}: {
  readonly diagram: Failure['story']['diagram'];
  readonly highlight: string | undefined;
}): ReactNode {
  return (
    <SpaceTime
      diagram={diagram}
      highlight={highlight}
      label="The smallest failing run; beside it stands every moment in words"
    />
  );
});
