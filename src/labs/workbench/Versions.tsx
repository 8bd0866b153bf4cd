import {useState, type ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import parts from '../frame/parts.module.css';

interface Props {
  /** Older texts, the newest first. */
  readonly versions: () => readonly string[];
  /** Puts one of them into the editor. */
  readonly take: (text: string) => void;
  /** What keeps a version, to stand where there is none. */
  readonly none: string;
}

/** The texts that were there before, each by its size and its beginning. */
export default function Versions({versions, take, none}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const all = isOpen ? versions() : [];
  return (
    <details
      className={parts.fold}
      onToggle={({currentTarget}) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Earlier versions</summary>
      {all.length === 0 && <p>{none}</p>}
      <ul>
        {all.map((text) => (
          <li key={text}>
            <button
              type="button"
              className={controls.inset}
              onClick={() => {
                take(text);
              }}
            >
              {beginningOf(text)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function beginningOf(text: string): string {
  const lines = text.split('\n').length;
  const first = text.trim().split('\n')[0] ?? '';
  return `${lines} lines: ${first.length > 50 ? `${first.slice(0, 50)}…` : first}`;
}
