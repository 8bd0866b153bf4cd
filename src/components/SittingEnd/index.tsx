'use static';

import type {ReactNode} from 'react';
import {useCurrentStep} from '../../hooks/useCurrentStep.ts';
import Fresh from '../Sitting/Fresh.tsx';

interface Props {
  /** Set at build (src/plugins/steps/fresh-questions.ts). */
  readonly fresh?: number;
}

/** Where the last sitting of a lesson ends. */
export default function SittingEnd({fresh = 0}: Props): ReactNode {
  const {id, sittings} = useCurrentStep('SittingEnd');
  return <Fresh of={`${id}/${sittings.at(-1)?.id ?? ''}`} count={fresh} />;
}
