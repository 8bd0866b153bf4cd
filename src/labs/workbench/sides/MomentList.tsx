import clsx from 'clsx';
import {useEffect, useRef, type ReactNode} from 'react';
import type {Moment} from '../../../core/workbench/virtual/moments.ts';
import {momentTime} from '../moment-words.ts';
import styles from './styles.module.css';

interface Props {
  readonly moments: readonly Moment[];
  /** What run it is, to follow "the". */
  readonly what: string;
  readonly place: number;
  readonly go: (place: number) => void;
  /** When a moment was. */
  readonly when?: (moment: Moment) => string;
}

/** A run in words, from the first moment to the last; the one that is looked at is in sight. */
export default function MomentList({moments, what, place, go, when = momentTime}: Props): ReactNode {
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
