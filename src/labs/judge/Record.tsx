'use static';

import type {ReactNode} from 'react';
import {cases} from './cases/index.ts';
import Code from './Code.tsx';

/** The six nodes, in words and code. */
export default function Record(): ReactNode {
  return cases.map(({name, title, claim, wrong}) => (
    <div key={name}>
      <p>
        <strong>{title}.</strong> {claim.join(' ')}
      </p>
      <Code code={wrong} label={title} />
    </div>
  ));
}
