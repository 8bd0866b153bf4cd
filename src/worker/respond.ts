import {answerFor, isOurs} from '../core/offline/answer.ts';
import {fetchExactly} from './fetch-exactly.ts';
import {keyOf, openCache} from './kept.ts';
import {addressOf, site, worker} from './scope.ts';

/** Answers what this build can answer; everything else goes to the network as if there were no worker. */
export function respond(event: FetchEvent): void {
  const {request} = event;
  const {origin, pathname, search} = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (!pathname.startsWith(site.basePath)) return;
  const isPage = request.mode === 'navigate';
  const answer = answerFor(pathname.slice(site.basePath.length), isPage, site.files);
  if (answer.kind === 'file') event.respondWith(answerWithFile(answer.path, event));
  else if (answer.kind === 'redirect') {
    const to = addressOf(answer.path);
    to.search = search;
    event.respondWith(Response.redirect(to, 301));
  } else if (isPage) event.respondWith(askNetwork(request, pathname));
}

/** The file as this version has it; what is not kept yet is kept now (a reader who saves data keeps what is visited). */
async function answerWithFile(path: string, event: FetchEvent): Promise<Response> {
  const key = keyOf(path);
  const cache = await openCache().catch(() => null);
  const kept = await cache?.match(key);
  if (kept) return kept;
  const fresh = await fetchExactly(path).catch(() => null);
  // The host has another build by now, or there is no network: whoever asked hears the truth of it.
  if (!fresh) return fetch(event.request);
  const copy = fresh.clone();
  // Where storage is full or refused the site goes on from the network.
  event.waitUntil(cache?.put(key, copy).catch(() => undefined) ?? Promise.resolve());
  return fresh;
}

/** A page that this build does not have. Without a network it is said to be missing, as the host would say it. */
async function askNetwork(request: Request, pathname: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const isFile = /\.[^/]+$/.test(pathname);
    const mayTell = !isFile && isOurs(pathname.slice(site.basePath.length), site.basePath, site.files);
    const notFound = mayTell ? await (await openCache()).match(keyOf('404.html')) : undefined;
    // A file that is not kept for offline reading does exist: then the browser says that there is no network.
    if (!notFound) throw error;
    return new Response(notFound.body, {status: 404, headers: notFound.headers});
  }
}
