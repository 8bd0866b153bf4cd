import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {basePath, buildDir} from '@site/src/commands/site/address.ts';
import {createPagesServer} from '@site/src/commands/site/pages-server.ts';
import {watchFile, watchScript, watched} from './watch.ts';

export interface EngineHost {
  /** The whole address of a page. */
  readonly at: (page: string) => string;
  /** Serves every page as it was built: a page that is watched is another one to the service worker. */
  readonly stopWatching: () => void;
  readonly cut: () => void;
}

/** A host of one test's own, which can be cut off. */
export async function openHost({isWatched}: {isWatched: boolean}): Promise<EngineHost> {
  let watches = isWatched;
  const server = createPagesServer(buildDir, basePath, {
    files: new Map([[watchFile, watchScript]]),
    html: (html) => (watches ? watched(html, basePath) : html),
  });
  server.listen(0);
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    at: (page) => `http://localhost:${port}${basePath}${page}`,
    stopWatching: () => {
      watches = false;
    },
    cut: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
