import {useEffect, useState, type ComponentType, type ReactNode} from 'react';
import type {Props} from '@theme/Root';
import Behaviours from '@site/src/components/Behaviours/index.tsx';
import StorageNotice from '@site/src/components/StorageNotice/index.tsx';
import {whenIdle} from '@site/src/framework/hydration/when-idle.ts';
import styles from './styles.module.css';

/** Round every page. */
export default function Root({children}: Props): ReactNode {
  return (
    <>
      {children}
      <Behaviours />
      <div className={styles.corner}>
        <StorageNotice />
        <Later />
      </div>
    </>
  );
}

/** What registers the service worker and offers its updates comes last of all. */
function Later(): ReactNode {
  const [UpdateNotice, setUpdateNotice] = useState<ComponentType | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        import('@site/src/components/UpdateNotice/index.tsx').then(
          (module) => setUpdateNotice(() => module.default),
          // Without it the site works on as it is.
          () => undefined,
        );
      }),
    [],
  );
  return UpdateNotice && <UpdateNotice />;
}
