import {createElement, useState, type ReactNode} from 'react';
import {asItCame} from './as-it-came.ts';
import {attach} from './attach.ts';
import {fill, findStatic, leave} from './fetched-pages.ts';

interface Props {
  /** Set at build (./fold-static.ts): the run's name, one in the whole site. */
  id: string;
  /** How many elements the run has. So a component that may stand in it draws one element, not several or none. */
  count: string;
  /** The text itself; the browser's build has none. */
  children: ReactNode;
}

/** A run of static text: drawn by the server, and left by the browser as it came. */
export default function Static({id, count, children}: Props): ReactNode {
  if (!__WITH_STATIC__) return <FromPage id={id} count={Number(count)} />;
  if (!__MARKS_STATIC__) return children;
  // The mark's name moves to the first element when the page is finished (./settle-marks.ts).
  return (
    <>
      <template data-static={id} />
      {children}
    </>
  );
}

function FromPage({id, count}: {id: string; count: number}): ReactNode {
  const [elements] = useState(() =>
    findStatic(id, count).map((source, index, run) => ({
      tag: source.localName,
      // On the page that was sent, React takes over the very element; on the next one it makes it, and this fills it.
      ref: (element: Element) => {
        fill(element, source);
        run[index] = element;
        const detach = attach(element);
        return () => {
          detach();
          leave(id, run);
        };
      },
    })),
  );
  return elements.map(({tag, ref}, index) => createElement(tag, {key: index, ref, ...asItCame}));
}
