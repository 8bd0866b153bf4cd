import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import Static from '@site/src/framework/islands/Static.tsx';
import SpaceTime from '@site/src/views/SpaceTime/index.tsx';
import {asked} from './asked.ts';
import styles from './styles.module.css';

export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={clsx('not-found', styles.page, className)}>
      <PageMetadata title="No such page" />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h1>No reply from this address</h1>
      <p>
        Lost request, lost reply or no such page: from where you sit they look alike. Here it is the third,
        and that is certain. The address may have been mistyped, or the page may have moved.
      </p>
      <Static id="no-such-page" count="1">
        {__WITH_STATIC__ && (
          <div>
            <SpaceTime diagram={asked} />
          </div>
        )}
      </Static>
      <p>
        <Link to="/">Go to the start of the path</Link>, or search for what the page was about.
      </p>
    </main>
  );
}
