'use static';

import type {ReactNode} from 'react';
import {examples} from './examples/index.ts';

/** The examples, in words. */
export default function Record(): ReactNode {
  return examples.map(({name, title, says}) => (
    <p key={name}>
      <strong>{title}.</strong> {says.join(' ')}
    </p>
  ));
}
