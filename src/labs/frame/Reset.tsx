import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';

/** Begins the scenario anew. */
export default function Reset({onReset}: {readonly onReset: () => void}): ReactNode {
  return (
    <button type="button" className={controls.inset} onClick={onReset}>
      Reset
    </button>
  );
}
