import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict as VerdictValue} from '../../core/checking/verdict.ts';
import {explain} from '../../core/checking/wording.ts';
import styles from './styles.module.css';

interface Props {
  readonly operations: readonly Operation[];
  readonly verdict: VerdictValue;
}

const badges: Readonly<Record<VerdictValue['kind'], {readonly sign: string; readonly word: string}>> = {
  linearizable: {sign: '✓', word: 'Linearizable'},
  illegal: {sign: '✗', word: 'Not linearizable'},
  unknown: {sign: '?', word: 'Unknown'},
};

/** The checker's answer: a badge (sign, word, colour) and the reason in words. */
export default function Verdict({operations, verdict}: Props): ReactNode {
  const {sign, word} = badges[verdict.kind];
  const [, ...reason] = explain(operations, verdict).split(/(?<=[:.]) /);
  const said = reason.join(' ');
  return (
    <p className={styles.verdict}>
      <strong className={styles[verdict.kind]}>
        <span aria-hidden="true">{sign} </span>
        {word}
      </strong>{' '}
      {said.charAt(0).toUpperCase()}
      {said.slice(1)}
    </p>
  );
}
