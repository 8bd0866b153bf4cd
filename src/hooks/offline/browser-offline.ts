import {siteConfig} from '../../framework/generated/site-config.ts';
import {isEmbedded} from '../isEmbedded.ts';
import {createOfflineStore, type OfflineStore} from './offline-store.ts';

/** A tab that stays open for days asks no more often than this. */
const LOOK_AGAIN_MS = 3_600_000;

let store: OfflineStore | null | undefined;

/**
 * The one store of this page, begun at first use; null where there is nothing to begin: in development, where the
 * browser has no workers or hides them (an insecure address), in a frame of another page, and when the site is built
 * without.
 */
export function offlineStore(): OfflineStore | null {
  if (store === undefined) store = begin();
  return store;
}

/** In a sandboxed frame the browser throws where it is asked. */
function containerIfAllowed(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker as ServiceWorkerContainer | undefined;
  } catch {
    return undefined;
  }
}

function begin(): OfflineStore | null {
  const container = containerIfAllowed();
  if (isEmbedded()) return null;
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
