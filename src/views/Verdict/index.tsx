'use static';

import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict as VerdictValue} from '../../core/checking/verdict.ts';
import {explain} from '../../core/checking/wording.ts';
import Badge, {type Tone} from './Badge.tsx';

interface Props {
  readonly operations: readonly Operation[];
  readonly verdict: VerdictValue;
}

const badges: Readonly<Record<VerdictValue['kind'], {readonly tone: Tone; readonly word: string}>> = {
  linearizable: {tone: 'ok', word: 'Linearizable'},
  illegal: {tone: 'wrong', word: 'Not linearizable'},
  unknown: {tone: 'unknown', word: 'Unknown'},
};

/** The checker's answer and its reason. */
export default function Verdict({operations, verdict}: Props): ReactNode {
  const [, ...reason] = explain(operations, verdict).split(/(?<=[:.]) /);
  const said = reason.join(' ');
  return <Badge {...badges[verdict.kind]} sentence={`${said.charAt(0).toUpperCase()}${said.slice(1)}`} />;
}
