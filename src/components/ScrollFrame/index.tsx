import {useEffect, useRef, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** What the frame holds, for those who reach it with the Tab key: 'Formula', 'Figure 2'. */
  label: string;
  children: ReactNode;
}

/**
 * Holds what may be wider than the page, and scrolls alone. It can be focused, so that the arrow keys scroll it; once
 * the browser has seen that everything fits, it is no longer a stop of the Tab key.
 */
export default function ScrollFrame({label, children}: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const stop = overflows ? {tabIndex: 0, role: 'group', 'aria-label': label} : {};
  return (
    <div ref={frame} className={styles.frame} {...stop}>
      {children}
    </div>
  );
}
