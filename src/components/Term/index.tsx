'use static';

import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {TwoParts} from '../../core/learning/glossary.ts';
import styles from './styles.module.css';

interface Props {
  /** What to look up, where the text is not the term itself; the build makes it the glossary's anchor. */
  id: string;
  /** Set at build (src/plugins/steps/glossary). */
  term: string;
  /** Set at build where the term stands for the first time in its file. */
  definition?: TwoParts;
  /** Set at build where the margin beside it has room (src/plugins/steps/margin). */
  inMargin?: boolean;
  children: ReactNode;
}

/**
 * A term of the glossary: a link to its entry; the first on a page carries its definition. Where the page has a margin, the
 * definition's first sentence stands there (`src/css/side-notes.css`); elsewhere `notes.ts` shows it all while the term is
 * hovered or focused, or at a first tap.
 */
export default function Term({
  id,
  term,
  definition: [what, more] = ['', ''],
  inMargin,
  children,
}: Props): ReactNode {
  return (
    <span
      data-term={term}
      data-definition={what || undefined}
      data-more={more || undefined}
      className={inMargin ? 'side-term' : undefined}
    >
      <Link to={`/glossary/#${id}`} className={styles.link}>
        {children}
      </Link>
    </span>
  );
}
