import {readFile, stat} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {lookup} from 'mrmime';

const compressible = /^(text\/|application\/(javascript|json|xml|manifest\+json)|image\/svg)/;

/**
 * A static server that answers as GitHub Pages does: a folder without its slash gets a 301, a missing file gets
 * 404.html with status 404, text is gzipped, and everything may be cached for ten minutes.
 * Paths outside `basePath` do not exist, so a link that forgets the subpath is seen. A `source` that is a function is
 * asked at each request: another folder is a deploy.
 */
export function createPagesServer(source: string | (() => string), basePath: string): Server {
  return createServer((request, response) => {
    const root = path.resolve(typeof source === 'string' ? source : source());
    const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
    void answer(decodeURIComponent(pathname), search).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });

    async function answer(pathname: string, search: string): Promise<void> {
      if (!pathname.startsWith(basePath)) return notFound();
      const file = path.join(root, pathname.slice(basePath.length));
      if (!file.startsWith(root)) return notFound();
      const found = await stat(file).catch(() => null);
      if (found?.isDirectory()) {
        if (!pathname.endsWith('/')) {
          response.writeHead(301, {location: `${pathname}/${search}`}).end();
          return;
        }
        return send(path.join(file, 'index.html'));
      }
      return found ? send(file) : notFound();
    }

    async function notFound(): Promise<void> {
      return send(path.join(root, '404.html'), 404);
    }

    async function send(file: string, status = 200): Promise<void> {
      const body = await readFile(file).catch(() => null);
      if (body === null) return status === 404 ? plain404(response) : notFound();
      const type = lookup(file) ?? 'application/octet-stream';
      const gzip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
      response.writeHead(status, {
        'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
        'cache-control': 'max-age=600',
        ...(gzip ? {'content-encoding': 'gzip', vary: 'Accept-Encoding'} : {}),
      });
      response.end(request.method === 'HEAD' ? undefined : gzip ? gzipSync(body) : body);
    }
  });
}

function plain404(response: ServerResponse): void {
  response.writeHead(404, {'content-type': 'text/plain'}).end('404 Not Found');
}
