import {useId, useState, type ReactNode} from 'react';
import {toBibtex} from '../../core/library/bibtex.ts';
import {toCitation} from '../../core/library/cite-text.ts';
import type {Resource} from '../../core/library/resource.ts';
import CopyText from '../CopyText/index.tsx';
import styles from './styles.module.css';

interface Props {
  resource: Resource;
}

/** How to cite an entry: as text and as BibTeX, made when it is asked for. */
export default function LibraryCite({resource}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={`Cite: ${resource.title}`}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        Cite
      </button>
      <div id={panel} className={styles.panel} hidden={!isOpen}>
        {isOpen && <Forms resource={resource} />}
      </div>
    </>
  );
}

function Forms({resource}: Props): ReactNode {
  const citation = toCitation(resource);
  const bibtex = toBibtex(resource);
  return (
    <>
      <p>{citation}</p>
      <CopyText label="Copy text" text={citation} />
      <pre>{bibtex}</pre>
      <CopyText label="Copy BibTeX" text={bibtex} />
    </>
  );
}
