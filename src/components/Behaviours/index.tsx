import {useEffect} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {copyCode} from '../Code/copy.ts';
import {openSteps} from '../Proof/open-steps.ts';
import {showNotes} from '../Term/notes.ts';
import {followLinks} from '@site/src/framework/prefetch/follow-links.ts';

/**
 * What the text of a page does when it is acted on. To React that text is a piece of HTML, so nothing in it has a
 * listener of its own; these listen on the document, for every page alike.
 */
export default function Behaviours(): null {
  const history = useHistory();
  const baseUrl = useBaseUrl('/');
  useEffect(() => {
    const controller = new AbortController();
    for (const behaviour of [copyCode, openSteps, showNotes]) behaviour(controller.signal);
    // Nobody copies what they have not selected; who never does is sent none of it.
    document.addEventListener(
      'selectstart',
      () => {
        import('./copy-words.ts').then(
          ({copyWords}) => copyWords(controller.signal),
          // The browser's own way of copying is left.
          () => undefined,
        );
      },
      {signal: controller.signal, once: true},
    );
    const go = (address: string) => {
      const {pathname, search, hash} = window.location;
      // As Docusaurus' links do it: the same address again is no new entry of the browser's history.
      if (address === pathname + search + hash) history.replace(address);
      else history.push(address);
    };
    // Where React draws all of a page, its links act by themselves.
    if (!__WITH_STATIC__) followLinks(go, baseUrl, controller.signal);
    return () => controller.abort();
  }, [history, baseUrl]);
  return null;
}
