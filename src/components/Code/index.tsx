import {useState, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** The highlighted code, made at build by src/plugins/ready-made. */
  readonly html: string;
  readonly title?: string;
  readonly language?: string;
}

/** A block of code with a button that copies it whole. */
export default function Code({html, title, language}: Props): ReactNode {
  return (
    <figure className={styles.code} data-language={language}>
      <figcaption className={styles.head}>
        <span>{title}</span>
        <Copy />
      </figcaption>
      {/* A wide line scrolls in its own frame, so the frame can be reached by keyboard. */}
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{__html: html}} />
      </pre>
    </figure>
  );
}

type CopyState = 'Copy' | 'Copied' | 'Copying was refused';

function Copy(): ReactNode {
  const [state, setState] = useState<CopyState>('Copy');
  const copy = async (button: HTMLButtonElement) => {
    const text = button.closest('figure')?.querySelector('code')?.textContent ?? '';
    await navigator.clipboard.writeText(text).then(
      () => setState('Copied'),
      () => setState('Copying was refused'),
    );
  };
  return (
    <button type="button" className={styles.copy} onClick={(event) => void copy(event.currentTarget)}>
      <span aria-live="polite">{state}</span>
      <span className={styles.what}> code</span>
    </button>
  );
}
