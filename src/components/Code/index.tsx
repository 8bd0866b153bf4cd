'use static';

import type {ReactNode} from 'react';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

export interface Props {
  /** The highlighted code, made at build by src/plugins/steps/ready-made. */
  readonly html: string;
  readonly title?: string;
  readonly language?: string;
}

/** A block of code with a button that copies it whole (`copy.ts`). */
export default function Code({html, title, language}: Props): ReactNode {
  return (
    <figure className={styles.code} data-language={language}>
      <figcaption className={styles.head}>
        <span>{title}</span>
        <button type="button" className={styles.copy} data-copies="code">
          <span aria-live="polite">Copy</span>
          <span className={controls.heard}> code</span>
        </button>
      </figcaption>
      {/* A wide line scrolls in its own frame, so the frame can be reached by keyboard. */}
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{__html: html}} />
      </pre>
    </figure>
  );
}
