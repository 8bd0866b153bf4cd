import {useEffect, useEffectEvent} from 'react';
import {readProgressLink, type ReadLink} from '../../hooks/progress/progress-link.ts';

/** Hands on what the address of this page says of a record, at once and whenever another link is opened here. */
export function useLinkInAddress(hear: (link: ReadLink) => void): void {
  const heard = useEffectEvent(hear);
  useEffect(() => {
    let isHere = true;
    const read = (): void => {
      void readProgressLink(window.location.hash).then((link) => {
        if (link && isHere) heard(link);
      });
    };
    read();
    window.addEventListener('hashchange', read);
    return () => {
      isHere = false;
      window.removeEventListener('hashchange', read);
    };
  }, []);
}

/** Once the reader has decided: whoever loads the page again, or copies its address, does not carry the record along. */
export function clearAddress(): void {
  const {pathname, search, hash} = window.location;
  if (hash.startsWith('#progress.')) window.history.replaceState(window.history.state, '', pathname + search);
}
