import siteConfig from '@generated/docusaurus.config';
import {createOfflineStore, type OfflineStore} from './offline-store.ts';

/** A tab that stays open for days asks no more often than this. */
const LOOK_AGAIN_MS = 3_600_000;

let store: OfflineStore | null | undefined;

/**
 * The one store of this page, begun at first use; null where there is nothing to begin: in development, where the
 * browser has no workers or hides them (an insecure address), and when the site is built without.
 */
export function offlineStore(): OfflineStore | null {
  if (store === undefined) store = begin();
  return store;
}

function begin(): OfflineStore | null {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (process.env.NODE_ENV !== 'production' || !container || siteConfig.customFields?.offline === false)
    return null;
  const begun = createOfflineStore(container, `${siteConfig.baseUrl}sw.js`, () => window.location.reload());
  void begun.start();
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < LOOK_AGAIN_MS) return;
    looked = Date.now();
    begun.look();
  });
  return begun;
}
