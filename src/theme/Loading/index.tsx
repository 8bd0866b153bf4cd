import type {ComponentProps, ReactNode} from 'react';
import type ThemeLoading from '@theme/Loading';
import Notice from '@site/src/components/Notice/index.tsx';

/** While a part of the page is fetched, and when it could not be. */
export default function Loading({error, pastDelay, retry}: ComponentProps<typeof ThemeLoading>): ReactNode {
  if (error) {
    return (
      <Notice isTrouble actions={{'Try again': retry}}>
        A part of this page could not be fetched. You may be offline, or the site has just been renewed.
      </Notice>
    );
  }
  // A wait that is short is not worth a word.
  return pastDelay ? <p role="status">Fetching the page …</p> : null;
}
