import {Children, useEffect, useRef, useState, type ReactNode, type RefObject} from 'react';
import {useQuestion} from './context.ts';

interface Props {
  /** Set at build: the places in the file of the steps, as they stand here. */
  readonly shown: readonly number[];
  readonly children: ReactNode;
}

/** The steps of an order: shuffled while it is open, and in order once it is solved. */
export function Steps({shown, children}: Props): ReactNode {
  const {phase, answer, revealed} = useQuestion();
  const element = useRef<HTMLDivElement>(null);
  const over = phase === 'right' || phase === 'shown';
  const unseen = useUnseen(element, over && !revealed);
  const steps = Children.toArray(children).filter((child) => typeof child !== 'string');
  const places = answer as readonly number[];
  // The reader's own order where it is right, since there may be several; the file's where it was shown.
  const placeOf = (step: number): number => (phase === 'right' ? (places[step] ?? 0) : step);
  const inOrder = [...shown.keys()].sort((a, b) => placeOf(shown[a] ?? 0) - placeOf(shown[b] ?? 0));
  return (
    <div ref={element}>{over && (revealed || unseen) ? inOrder.map((index) => steps[index]) : steps}</div>
  );
}

/** For a reader who comes back: whether it has been out of view, where it can be put in order and nothing is seen to move. */
function useUnseen(element: RefObject<HTMLElement | null>, waits: boolean): boolean {
  const [unseen, setUnseen] = useState(false);
  useEffect(() => {
    if (!waits || !element.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry || entry.isIntersecting) return;
      setUnseen(true);
      observer.disconnect();
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, waits]);
  return unseen;
}
