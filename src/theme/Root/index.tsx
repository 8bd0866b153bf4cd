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

/** What a page can do without for a moment comes last of all. */
function Later(): ReactNode {
  const [Late, setLate] = useState<ComponentType | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        import('@site/src/components/Late/index.tsx').then(
          (module) => setLate(() => module.default),
          // Without it the site works on as it is.
          () => undefined,
        );
      }),
    [],
  );
  return Late && <Late />;
}
