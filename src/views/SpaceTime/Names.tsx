'use static';

import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import Heads from './Heads.tsx';
import {headsOf} from './layout.ts';
import {NAMES} from './measures.ts';
import styles from './styles.module.css';

interface Props {
  readonly diagram: SpaceTimeDiagram;
}

/** The names of a picture's processes once more, as wide as it is: to stay in sight where a frame scrolls the picture. */
export default function Names({diagram}: Props): ReactNode {
  const {width, heads} = headsOf(diagram);
  return (
    <svg
      className={clsx(styles.picture, styles.names)}
      aria-hidden
      data-again=""
      viewBox={`0 0 ${width} ${NAMES}`}
      width={width}
      height={NAMES}
      style={{minInlineSize: `${width * 0.8}px`}}
    >
      <Heads heads={heads} />
    </svg>
  );
}
