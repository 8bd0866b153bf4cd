'use static';

import type {ReactNode} from 'react';
import type {SilenceRow} from '@site/src/core/exploring/silence.ts';
import TextTable from '@site/src/views/TextTable/index.tsx';
import ScrollFrame from '../ScrollFrame/index.tsx';
import {silenceRows} from './rows.ts';

interface Props {
  readonly protocol: string;
  /** One digit per process. */
  readonly inputs: string;
  /** Set at build (src/plugins/steps/exploring). */
  readonly silences: readonly SilenceRow[];
}

/** What the others can still decide when one process never takes a step. */
export default function SilenceTable({protocol, inputs, silences}: Props): ReactNode {
  return (
    <ScrollFrame label={`The protocol ${protocol} from ${inputs} with one process silent`}>
      <TextTable table={silenceRows(silences)} />
    </ScrollFrame>
  );
}
