import {useId, useRef, type MouseEvent, type PointerEvent, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Note from './Note.tsx';
import styles from './styles.module.css';
import {useNote} from './useNote.ts';

interface Props {
  /** What to look up, where the text is not the term itself; the build makes it the glossary's anchor. */
  id: string;
  /** Set at build (src/plugins/glossary). */
  term: string;
  definition: string;
  children: ReactNode;
}

/**
 * A term of the glossary. It is a link to its entry, and shows the definition while it is hovered or focused, or at
 * a first tap; the second tap follows the link.
 */
export default function Term({id, term, definition, children}: Props): ReactNode {
  const noteId = useId();
  const link = useRef<HTMLAnchorElement>(null);
  const touched = useRef(false);
  const {open, show, hide, showSoon, hideSoon} = useNote(link);

  const onPointerDown = ({pointerType}: PointerEvent) => {
    touched.current = pointerType === 'touch';
  };
  const onClick = (event: MouseEvent) => {
    if (!touched.current || open) return;
    event.preventDefault();
    show();
  };
  const onPointerEnter = ({pointerType}: PointerEvent) => {
    if (pointerType === 'mouse') showSoon();
  };
  return (
    <span className={styles.term} onPointerEnter={onPointerEnter} onPointerLeave={hideSoon}>
      <Link
        to={`/glossary/#${id}`}
        ref={link}
        className={styles.link}
        aria-describedby={open ? noteId : undefined}
        onPointerDown={onPointerDown}
        onClick={onClick}
        // A finger that touches it also focuses it; then the tap alone decides.
        onFocus={() => !touched.current && show()}
        onBlur={hide}
      >
        {children}
      </Link>
      {open && <Note id={noteId} term={term} definition={definition} beside={link} />}
    </span>
  );
}
