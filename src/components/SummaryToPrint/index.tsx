import {useState, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import {fetched} from '../../labs/frame/fetched.tsx';

const Paper = fetched(() => import('./Paper.tsx'), 'The summary');

/** What one has done, as a page to print and a text to share, made when it is asked for. */
export default function SummaryToPrint(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className={controls.row}>
        <button
          type="button"
          className={controls.button}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          Make a summary
        </button>
      </p>
      {isOpen && <Paper />}
    </>
  );
}
