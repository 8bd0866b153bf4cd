'use static';

import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Tone = 'ok' | 'wrong' | 'unknown';

interface Props {
  readonly tone: Tone;
  readonly word: string;
  readonly sentence: string;
}

const signs: Readonly<Record<Tone, string>> = {ok: '✓', wrong: '✗', unknown: '?'};

/**
 * A verdict: a badge (sign, word, colour) and the reason in words. What changes is replaced whole, so that nothing of
 * an old verdict stays where a translator has put elements of its own into the text.
 */
export default function Badge({tone, word, sentence}: Props): ReactNode {
  return (
    <p key={`${word} ${sentence}`} className={styles.verdict} data-verdict={tone}>
      <strong className={styles[tone]}>
        <span aria-hidden="true">{`${signs[tone]} `}</span>
        {word}
      </strong>{' '}
      <span>{sentence}</span>
    </p>
  );
}
