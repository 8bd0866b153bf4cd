'use static';

import type {ReactNode} from 'react';
import {citationAnchor, sourceAnchor} from '../../core/library/source.ts';
import type {SideNote} from '../../core/library/source-words.ts';
import styles from './styles.module.css';

interface Props {
  /** The source's id in the catalog or in the lesson's sources.yaml. */
  id: string;
  /** Where in the source: 'section 2.3'. */
  at?: string;
  /** Set at build: the source's number in the bibliography. */
  number: number;
  /** Set at build: which of the text's citations of that source this is, from 1. */
  place: number;
  /** Set at build where the margin tells of the source (src/plugins/steps/margin). */
  note?: SideNote;
}

/**
 * A numbered citation; the build gives it its number (src/plugins/steps/citations). Where the page has a margin, the source stands there
 * in short, beside the line that first cites it.
 */
export default function Cite({id, at, number, place, note}: Props): ReactNode {
  const words = at ? `${number}, ${at}` : String(number);
  return (
    <>
      <a
        role="doc-biblioref"
        id={citationAnchor(number, place)}
        href={`#${sourceAnchor(id)}`}
        className={styles.cite}
        aria-label={`Source ${words}`}
      >
        {`[${words}]`}
      </a>
      {note && (
        // For the eye beside the line; who listens would hear it in the midst of a sentence, and has the page's foot.
        <small className="side-note" aria-hidden="true">
          {`[${number}] `}
          <a href={note.url} tabIndex={-1}>
            {note.title}
          </a>
          {note.by && `, ${note.by}`}
        </small>
      )}
    </>
  );
}
