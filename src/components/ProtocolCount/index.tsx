'use static';

import type {ReactNode} from 'react';

interface Props {
  readonly protocol: string;
  readonly inputs: string;
  /** What is counted: `configurations`, `violations`, `lemma3-fails` … */
  readonly of: string;
  /** Set at build (src/plugins/steps/exploring). */
  readonly value: number;
}

/** A number about a protocol within a sentence, counted at build. */
export default function ProtocolCount({value}: Props): ReactNode {
  return value;
}
