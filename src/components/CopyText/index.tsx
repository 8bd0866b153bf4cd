import {useState, type ReactNode} from 'react';
import {copyText} from '../../hooks/copyText.ts';
import controls from '../../css/controls.module.css';
import styles from './styles.module.css';

interface Props {
  /** What the button is called: 'Copy BibTeX'. */
  label: string;
  text: string;
}

/** A button that puts a text on the clipboard and says whether it could. */
export default function CopyText({label, text}: Props): ReactNode {
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    void copyText(text).then(
      () => setOutcome('Copied'),
      () => setOutcome('Copying was refused; select the text and copy it'),
    );
  };
  return (
    <span className={styles.copy}>
      <button type="button" className={controls.small} onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{outcome}</span>
    </span>
  );
}
