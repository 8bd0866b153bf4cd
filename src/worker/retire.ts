import {cachePrefix} from '../core/offline/kept-site.ts';
import {site, worker} from './scope.ts';

/*
 * What `OFFLINE=off npm run build` puts at the worker's address: it takes the place of any earlier worker, deletes what
 * that one kept, and goes. Open tabs reload, and go on from the network. A page that the browser still has from an
 * earlier build registers this worker again; it asks at once what is kept, and that question sends the worker away too.
 */
worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(cachePrefix(site))))
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => worker.registration.unregister()),
  );
});

worker.addEventListener('message', (event) => {
  event.waitUntil(worker.registration.unregister());
  event.ports[0]?.postMessage(null);
});
