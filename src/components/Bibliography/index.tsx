'use static';

import type {ReactNode} from 'react';
import type {CitedSource} from '../../core/library/source.ts';
import Entry from './Entry.tsx';
import styles from './styles.module.css';

interface Props {
  /** Set at build: the sources that the lesson cites, in their order (src/plugins/steps/citations). */
  sources: readonly CitedSource[];
}

/** Every source that the lesson cites, each with links back to the places. */
export default function Bibliography({sources}: Props): ReactNode {
  return (
    <section role="doc-bibliography" aria-label="Sources cited" data-derived="">
      <ol className={styles.list}>
        {sources.map((source) => (
          <Entry key={source.id} source={source} />
        ))}
      </ol>
    </section>
  );
}
