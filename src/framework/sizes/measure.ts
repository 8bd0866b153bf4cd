import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {lateAddresses} from '../hydration/late-addresses.ts';
import {writtenForWords} from '../hooks/written-for.ts';
import {memoise} from '../memoise.ts';

/** What a first visit to one page is sent, in bytes after gzip (fonts as they are: they are compressed already). */
export interface Weight {
  html: number;
  css: number;
  js: number;
  font: number;
  /** How many files these are. */
  requests: number;
}

/** Where Docusaurus writes them, from the root of the repository, unless a build says otherwise. */
export const generatedFolder = '.docusaurus';

interface ClientManifest {
  entrypoints: string[];
  origins: Record<string, string[]>;
  assets: Record<string, {js?: {file: string}[]}>;
}

export interface Site {
  /** The finished site. */
  outDir: string;
  /** Where Docusaurus has written its manifests. */
  generatedFilesDir: string;
  baseUrl: string;
  /** The pages to weigh, as paths without the base: '' is Start, 'bootcamp/flp/' a lesson. */
  pages: readonly string[];
}

/**
 * The weight of each page, computed from the built files alone: the page's HTML, the style sheets and fonts that it
 * names, and the scripts of its route.
 */
export function measureSite({outDir, generatedFilesDir, baseUrl, pages}: Site): Map<string, Weight> {
  const json = (file: string): unknown => {
    const place = path.join(generatedFilesDir, file);
    if (!existsSync(place)) throw notKnown(`Docusaurus has not written ${file}`);
    return JSON.parse(readFileSync(place, 'utf8'));
  };
  const manifest = readManifest(json('client-manifest.json'));
  const routes = json('routesChunkNames.json') as Record<string, unknown>;
  const bytesOf = memoise((file) => readFileSync(path.join(outDir, file)));
  const gzipped = memoise((file) => gzipSync(bytesOf(file)).length);

  const weights = new Map<string, Weight>();
  for (const page of pages) {
    const html = bytesOf(path.join(page, 'index.html')).toString();
    const linked = (pattern: RegExp) =>
      [...new Set([...html.matchAll(pattern)].map(([, file]) => file ?? ''))].map((file) =>
        file.slice(baseUrl.length),
      );
    const css = linked(/<link(?=[^>]*\srel="?stylesheet\b)[^>]*\shref="?([^"\s>]+\.css)/g);
    if (css.length === 0) throw notKnown(`/${page} names no style sheet`);
    const js = scriptsOf(`${baseUrl}${page}`, routes, manifest);
    const unknown = askedFor(html, baseUrl).filter((file) => !js.includes(file));
    if (unknown.length > 0)
      throw notKnown(`/${page} asks for ${unknown.join(', ')}, which its route does not name`);
    const fonts = fontsOf(css, (file) => bytesOf(file).toString(), baseUrl);
    weights.set(page, {
      html: gzipped(path.join(page, 'index.html')),
      css: sum(css, gzipped),
      js: sum(js, gzipped),
      font: sum(fonts, (file) => bytesOf(file).length),
      requests: 1 + css.length + js.length + fonts.length,
    });
  }
  return weights;
}

/** @throws where the manifest has another shape than the one that is known */
function readManifest(value: unknown): ClientManifest {
  const {entrypoints, origins, assets} = value as Partial<ClientManifest>;
  if (!Array.isArray(entrypoints) || entrypoints.length === 0 || !isRecord(origins) || !isRecord(assets))
    throw notKnown('client-manifest.json has no entrypoints, origins and assets');
  const lost = entrypoints.filter((name) => origins[name] === undefined);
  if (lost.length > 0)
    throw notKnown(`client-manifest.json does not say where ${lost.join(', ')} comes from`);
  return {entrypoints, origins, assets};
}

function isRecord<Value>(value: Record<string, Value> | undefined): value is Record<string, Value>;
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notKnown(reason: string): Error {
  return new Error(
    `The hook sizes (src/framework/sizes) cannot weigh the pages: ${reason}. It was written for ${writtenForWords('@docusaurus/core')}. Remedy: adapt src/framework/sizes/measure.ts, or build with WITHOUT=sizes until somebody has.`,
  );
}

/** The scripts that a page's HTML asks for at once or after its first paint. */
function askedFor(html: string, baseUrl: string): string[] {
  const early = [...html.matchAll(/<script[^>]*\bsrc="?([^"\s>]+\.js)/g)].map(([, address = '']) => address);
  return [...early, ...lateAddresses(html)].map((address) => address.slice(baseUrl.length));
}

/** The scripts of a page: the entry and every chunk of the route that answers for its path, parents included. */
function scriptsOf(route: string, routes: Record<string, unknown>, manifest: ClientManifest): string[] {
  const bare = route.replace(/\/$/, '');
  const chunks = Object.entries(routes)
    .filter(([key, names]) => {
      const pathOfRoute = key.replace(/-[0-9a-f]{3}$/, '').replace(/\/$/, '');
      // A route above the page is part of it, unless it is a page with a text of its own (Start is above them all).
      return pathOfRoute === bare || (bare.startsWith(`${pathOfRoute}/`) && !hasText(names));
    })
    .flatMap(([, names]) => strings(names));
  if (chunks.length === 0) throw notKnown(`routesChunkNames.json has no route ${route}`);
  const ids = [...manifest.entrypoints, ...chunks].flatMap((name) => manifest.origins[name] ?? []);
  return [...new Set(ids.flatMap((id) => manifest.assets[id]?.js ?? []).map(({file}) => file))];
}

function hasText(names: unknown): boolean {
  return typeof names === 'object' && names !== null && 'content' in names;
}

/** Every string at the leaves of a route's chunk names. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function fontsOf(css: string[], text: (file: string) => string, baseUrl: string): string[] {
  const sources = css.flatMap((file) => [...text(file).matchAll(/url\(["']?([^"')]+\.woff2)/g)]);
  return [...new Set(sources.map(([, file]) => (file ?? '').replace(baseUrl, '')))];
}

function sum(files: string[], size: (file: string) => number): number {
  return files.reduce((total, file) => total + size(file), 0);
}
