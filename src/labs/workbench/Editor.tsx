import {useRef, type ReactNode} from 'react';
import styles from './styles.module.css';
import {useCodeEditor} from './useCodeEditor.ts';

interface Props {
  readonly code: string;
  readonly onCode: (code: string) => void;
  /** Lines of the code that the moment looked at is about. */
  readonly lines: readonly number[];
  /** The reader wants a plain text field. */
  readonly isPlain: boolean;
  /** What is written there. */
  readonly label?: string;
}

/** Where the node is written: a text field, and an editor in its place once that has been fetched. */
export default function Editor({
  code,
  onCode,
  lines,
  isPlain,
  label = 'Your node, in JavaScript',
}: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const isThere = useCodeEditor(host, {code, onCode, lines, isWanted: !isPlain, label});
  // What the server draws is a picture, until the workbench comes.
  if (typeof window === 'undefined') {
    return (
      <div className={styles.editor}>
        <pre className={styles.still} tabIndex={0}>
          <code>{code}</code>
        </pre>
      </div>
    );
  }
  return (
    <div className={styles.editor}>
      <div ref={host} className={styles.host} hidden={!isThere} />
      {!isThere && (
        <textarea
          aria-label={label}
          value={code}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={({target}) => {
            onCode(target.value);
          }}
        />
      )}
    </div>
  );
}
