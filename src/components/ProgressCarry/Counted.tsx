import type {ReactNode} from 'react';

interface Props {
  /** What is counted, and how many. */
  readonly words: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A count, and in its fold what was counted. */
export default function Counted({words, isOpen = false, children}: Props): ReactNode {
  return (
    <details open={isOpen}>
      <summary>
        <span key={words}>{words}</span>
      </summary>
      {children}
    </details>
  );
}
