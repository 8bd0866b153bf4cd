'use static';

import {useEffect, useRef, type ReactNode} from 'react';
import styles from './styles.module.css';
import {watchFrame} from './watch.ts';

interface Props {
  /** What the frame holds, for those who reach it with the Tab key: 'Formula', 'Figure 2'. */
  label: string;
  children: ReactNode;
}

/** What makes it a stop of the Tab key. */
const stop = {tabIndex: 0, role: 'group'};

/**
 * Holds what may be wider than the page, and scrolls alone. It can be focused, so that the arrow keys scroll it; once
 * the browser has seen that everything fits, it is no longer a stop of the Tab key. In static text ./attach.ts sees to
 * that, which docusaurus.config.ts names.
 */
export default function ScrollFrame({label, children}: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? watchFrame(frame.current) : undefined), []);
  return (
    <div ref={frame} className={styles.frame} data-frame={label} {...stop} aria-label={label}>
      {children}
    </div>
  );
}
