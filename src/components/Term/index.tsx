import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

interface Props {
  /** What to look up, where the text is not the term itself; the build makes it the glossary's anchor. */
  id: string;
  /** Set at build (src/plugins/glossary). */
  term: string;
  /** Set at build where the term stands for the first time in its file. */
  definition?: string;
  children: ReactNode;
}

/**
 * A term of the glossary: a link to its entry; the first on a page carries its definition. `notes.ts` shows it while the term is
 * hovered or focused, or at a first tap.
 */
export default function Term({id, term, definition, children}: Props): ReactNode {
  return (
    <span data-term={term} data-definition={definition}>
      <Link to={`/glossary/#${id}`} className={styles.link}>
        {children}
      </Link>
    </span>
  );
}
