'use static';

import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict as VerdictValue} from '../../core/checking/verdict.ts';
import {explanationOf} from '../../core/checking/wording.ts';
import Badge, {type Tone} from './Badge.tsx';

interface Props {
  readonly operations: readonly Operation[];
  readonly verdict: VerdictValue;
}

const tones: Readonly<Record<VerdictValue['kind'], Tone>> = {
  linearizable: 'ok',
  illegal: 'wrong',
  unknown: 'unknown',
};

/** The checker's answer and its reason. */
export default function Verdict({operations, verdict}: Props): ReactNode {
  const {word, reason} = explanationOf(operations, verdict);
  return <Badge tone={tones[verdict.kind]} word={word} sentence={reason} />;
}
