import type {KeptSite} from '../core/offline/kept-site.ts';

declare const self: ServiceWorkerGlobalScope;
export const worker = self;

/** Put in by the build (src/plugins/output/offline/worker.ts) when every other file is finished. */
declare const KEPT_SITE: KeptSite;
export const site = KEPT_SITE;

/** The address of a file of the site. */
export function addressOf(path: string): URL {
  return new URL(site.basePath + path, worker.location.origin);
}
