import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';

interface Props {
  readonly press: (() => void) | null;
  readonly children: string;
}

/** A button that does something now; null where there is nothing to do, and then it keeps the focus. */
export default function Deed({press, children}: Props): ReactNode {
  return (
    <button
      type="button"
      className={controls.inset}
      aria-disabled={press === null}
      onClick={press ?? undefined}
    >
      <span key={children}>{children}</span>
    </button>
  );
}
