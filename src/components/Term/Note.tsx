import {useLayoutEffect, useRef, type ReactNode, type RefObject} from 'react';
import {placeNote} from './place.ts';
import styles from './styles.module.css';

interface Props {
  id: string;
  term: string;
  definition: string;
  beside: RefObject<HTMLAnchorElement | null>;
}

/** The definition, laid over the page beside its term. */
export default function Note({id, term, definition, beside}: Props): ReactNode {
  const note = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // The first line's box, where the term is broken over two.
    const box = beside.current?.getClientRects()[0];
    if (!note.current || !box) return;
    // Over everything, out of any frame that scrolls; older browsers lay it over the page alone.
    if ('showPopover' in note.current) note.current.showPopover();
    const {offsetWidth: width, offsetHeight: height} = note.current;
    const {clientWidth, clientHeight} = document.documentElement;
    const {left, top} = placeNote(box, {width, height}, {width: clientWidth, height: clientHeight});
    note.current.style.left = `${left}px`;
    note.current.style.top = `${top}px`;
  }, [beside]);
  return (
    <span ref={note} id={id} role="tooltip" popover="manual" className={styles.note}>
      <span className={styles.card}>
        <strong>{term}</strong>
        {`: ${definition}`}
        <span className={styles.again}> Tap the term again for its place in the glossary.</span>
      </span>
    </span>
  );
}
