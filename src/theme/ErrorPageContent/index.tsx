import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/Error';
import controls from '@site/src/css/controls.module.css';
import styles from './styles.module.css';

/** In place of a page whose program failed. Its links are plain, since nothing may be sure to run. */
export default function ErrorPageContent({error, tryAgain}: Props): ReactNode {
  return (
    <main className={styles.page}>
      <h1>This page has crashed</h1>
      <p>
        A fault of the site’s own program stopped it; nothing that you did. What you ticked and answered is
        still stored in this browser.
      </p>
      <p className={styles.ways}>
        <button type="button" className={controls.button} onClick={tryAgain}>
          Try again
        </button>
        <a href={useBaseUrl('/')}>Go to the start of the path</a>
      </p>
      <details>
        <summary>What to report</summary>
        <pre>{error.stack ?? error.message}</pre>
      </details>
    </main>
  );
}
