import {once} from 'node:events';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basePath, buildDir} from '@site/src/commands/site/address.ts';
import {createPagesServer} from '@site/src/commands/site/pages-server.ts';
import {troublePage, troubleHtml, troubleScript} from './trouble.ts';
import {watchFile, watchScript, watched} from './watch.ts';

export interface EngineHost {
  /** The whole address of a page. */
  readonly at: (page: string) => string;
  /** Serves every page as it was built: a page that is watched is another one to the service worker. */
  readonly stopWatching: () => void;
  readonly cut: () => void;
}

const used = new Set<number>();

/** On a port that no earlier host had: what a browser keeps, it keeps by origin. */
async function listen(server: Server): Promise<number> {
  for (;;) {
    server.listen(0);
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    if (!used.has(port)) {
      used.add(port);
      return port;
    }
    server.close();
    await once(server, 'close');
  }
}

/** A host of one test's own, which can be cut off. */
export async function openHost({isWatched}: {isWatched: boolean}): Promise<EngineHost> {
  let watches = isWatched;
  const server = createPagesServer(buildDir, basePath, {
    files: new Map([
      [watchFile, watchScript],
      [troublePage, isWatched ? watched(troubleHtml, basePath) : troubleHtml],
      ['trouble.js', troubleScript],
    ]),
    html: (html) => (watches ? watched(html, basePath) : html),
  });
  const port = await listen(server);
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
