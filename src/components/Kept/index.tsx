'use client';

import {createElement, useState, type ReactNode} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {watchFrames} from '../ScrollFrame/watch.ts';
import {fill, findKept, leave} from './pages.ts';

interface Props {
  /** Set at build (src/plugins/kept): the run's name, one in the whole site. */
  id: string;
  /** How many elements the run has. So a component that may stand in it draws one element, not several or none. */
  count: string;
  /** The text itself; the browser's build has none. */
  children: ReactNode;
}

/** A run of text in which nothing acts: drawn by the server, and kept by the browser as it came. */
export default function Kept({id, count, children}: Props): ReactNode {
  if (!__WITH_TEXT__) return <FromPage id={id} count={Number(count)} />;
  if (ExecutionEnvironment.canUseDOM) return children;
  // The mark's name moves to the first element when the page is finished (src/plugins/finish).
  return (
    <>
      <template data-kept={id} />
      {children}
    </>
  );
}

/** To React an element without an inside. An empty string keeps what the server sent. */
const asItCame = {__html: ''};

function FromPage({id, count}: {id: string; count: number}): ReactNode {
  const [elements] = useState(() =>
    findKept(id, count).map((source, index, run) => ({
      tag: source.localName,
      // On the page that was sent, React takes over the very element; on the next one it makes it, and this fills it.
      ref: (element: Element) => {
        fill(element, source);
        run[index] = element;
        const unwatch = watchFrames(element);
        return () => {
          unwatch();
          leave(id, run);
        };
      },
    })),
  );
  return elements.map(({tag, ref}, index) =>
    createElement(tag, {
      key: index,
      ref,
      suppressHydrationWarning: true,
      dangerouslySetInnerHTML: asItCame,
    }),
  );
}
