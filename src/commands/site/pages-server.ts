import {readFile, stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {lookup} from 'mrmime';

const compressible = /^(text\/|application\/(javascript|json|xml|manifest\+json)|image\/svg)/;

/** What a test has served otherwise than it was built. */
export interface Retouch {
  /** Files that the build does not have, by their path under `basePath`. */
  readonly files: ReadonlyMap<string, string>;
  readonly html: (text: string) => string;
}

const asBuilt: Retouch = {files: new Map(), html: (text) => text};

/**
 * A static server that answers as GitHub Pages does: a folder without its slash gets a 301, a missing file gets
 * 404.html with status 404, text is gzipped, and everything may be cached for ten minutes and read by other origins.
 * Paths outside `basePath` do not exist, so a link that forgets the subpath is seen. A `source` that is a function is
 * asked at each request: another folder is a deploy. An address that leads out of the folder does not exist, and one
 * that is no address gets a 400.
 */
export function createPagesServer(
  source: string | (() => string),
  basePath: string,
  retouch: Retouch = asBuilt,
): Server {
  return createServer((request, response) => {
    const root = path.resolve(typeof source === 'string' ? source : source());
    void answer({root, basePath, retouch, request, response}).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
}

/** One request, and what it is answered from. */
interface Exchange {
  readonly root: string;
  readonly basePath: string;
  readonly retouch: Retouch;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<void> {
  const {root, basePath, retouch, request, response} = exchange;
  const {pathname, search} = addressOf(request.url);
  if (pathname === undefined) return plain(response, 400, '400 Bad Request');
  if (!pathname.startsWith(basePath)) return notFound(exchange);
  const name = pathname.slice(basePath.length);
  const file = path.join(root, name);
  if (!`${file}${path.sep}`.startsWith(`${root}${path.sep}`)) return notFound(exchange);
  const added = retouch.files.get(name);
  if (added !== undefined) return write(exchange, file, Buffer.from(added), 200);
  const found = await stat(file).catch(() => null);
  if (!found) return notFound(exchange);
  if (!found.isDirectory()) return send(exchange, file);
  if (pathname.endsWith('/')) return send(exchange, path.join(file, 'index.html'));
  response.writeHead(301, {location: `${pathname}/${search}`}).end();
}

async function notFound(exchange: Exchange): Promise<void> {
  return send(exchange, path.join(exchange.root, '404.html'), 404);
}

async function send(exchange: Exchange, file: string, status = 200): Promise<void> {
  const body = await readFile(file).catch(() => null);
  if (body === null)
    return status === 404 ? plain(exchange.response, 404, '404 Not Found') : notFound(exchange);
  const text = file.endsWith('.html') ? Buffer.from(exchange.retouch.html(String(body))) : body;
  write(exchange, file, text, status);
}

function write({request, response}: Exchange, file: string, body: Buffer, status: number): void {
  const type = lookup(file) ?? 'application/octet-stream';
  const gzip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(status, {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'cache-control': 'max-age=600',
    'access-control-allow-origin': '*',
    ...(gzip ? {'content-encoding': 'gzip', vary: 'Accept-Encoding'} : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : gzip ? gzipSync(body) : body);
}

/** A path with an escape that is none, as `/%`, has no meaning. */
function addressOf(url = '/'): {pathname: string | undefined; search: string} {
  try {
    const {pathname, search} = new URL(url, 'http://localhost');
    return {pathname: decodeURIComponent(pathname), search};
  } catch {
    return {pathname: undefined, search: ''};
  }
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {'content-type': 'text/plain'}).end(text);
}
