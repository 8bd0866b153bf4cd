import {useState, type ReactNode} from 'react';
import {offlineStore, useOffline} from '../../hooks/offline/useOffline.ts';
import Notice from '../Notice/index.tsx';

/** Offers a new version of the site when it is complete, and never forces it. Fetched when the page is quiet. */
export default function UpdateNotice(): ReactNode {
  const {hasUpdate} = useOffline();
  const [isPutOff, setPutOff] = useState(false);
  return (
    <div role="status">
      {hasUpdate && !isPutOff && (
        <Notice actions={{Reload: () => offlineStore()?.takeOver(), Later: () => setPutOff(true)}}>
          A new version is ready – reload to read it, in every open tab.
        </Notice>
      )}
    </div>
  );
}
