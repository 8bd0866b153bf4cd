'use static';

import type {ReactNode} from 'react';
import type {SurveyRow} from '@site/src/core/exploring/survey.ts';
import TextTable from '@site/src/views/TextTable/index.tsx';
import ScrollFrame from '../ScrollFrame/index.tsx';
import {protocolRows} from './rows.ts';

interface Props {
  /** A protocol's name in `src/core/protocols/consensus-protocols.ts`. */
  readonly protocol: string;
  /** Set at build (src/plugins/steps/exploring). */
  readonly rows: readonly SurveyRow[];
}

/** What a protocol does from each of its inputs, counted over every configuration that it can reach. */
export default function ProtocolTable({protocol, rows}: Props): ReactNode {
  return (
    <ScrollFrame label={`Counts of the protocol ${protocol}`}>
      <TextTable table={protocolRows(rows)} />
    </ScrollFrame>
  );
}
