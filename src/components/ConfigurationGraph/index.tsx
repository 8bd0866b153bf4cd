'use static';

import type {ReactNode} from 'react';
import type {GraphPicture} from '@site/src/core/exploring/picture.ts';
import Configurations from '@site/src/views/Configurations/index.tsx';
import TextTable from '@site/src/views/TextTable/index.tsx';
import ScrollFrame from '../ScrollFrame/index.tsx';
import {graphRows} from './rows.ts';

interface Props {
  readonly protocol: string;
  /** One digit per process. */
  readonly inputs: string;
  /** Set at build (src/plugins/steps/exploring). */
  readonly picture: GraphPicture;
}

/** Every configuration that a protocol can reach from its inputs: as a picture, and as a table. */
export default function ConfigurationGraph({protocol, inputs, picture}: Props): ReactNode {
  const name = `All configurations of ${protocol} from ${inputs}`;
  return (
    <>
      <Configurations picture={picture} />
      <details>
        <summary>The same graph as a table</summary>
        <ScrollFrame label={name}>
          <TextTable table={graphRows(picture)} />
        </ScrollFrame>
      </details>
    </>
  );
}
