import type {Message} from '../core/offline/messages.ts';
import {keepAll, keepUnchanged} from './keep.ts';
import {otherCaches} from './kept.ts';
import {report} from './report.ts';
import {respond} from './respond.ts';
import {worker} from './scope.ts';

/*
 * The service worker, one for each build. It keeps the files of its own build and answers with no others. While a tab is
 * open that runs an older build, the older worker goes on serving that tab, and this one waits: until no such tab is
 * open, or until the reader asks for the new version.
 */

/** Not every browser tells; one that does not is not asked to save. */
interface WithConnection {
  readonly connection?: {readonly saveData?: boolean};
}

worker.addEventListener('install', (event) => {
  const {connection} = navigator as WithConnection;
  // If this throws, the browser drops the new version, keeps the old one whole and tries again at a later visit.
  event.waitUntil(connection?.saveData ? keepUnchanged() : keepAll());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    otherCaches()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      // The first visit's own tab is served from now on too.
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', respond);

worker.addEventListener('message', (event) => {
  const {kind} = event.data as Message;
  const [port] = event.ports;
  if (kind === 'take-over') void worker.skipWaiting();
  else if (kind === 'keep-all')
    event.waitUntil(
      keepAll()
        .catch(() => undefined)
        .then(answer),
    );
  else event.waitUntil(answer());

  async function answer(): Promise<void> {
    port?.postMessage(await report());
  }
});
