import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** What a first visit to one page is sent, in bytes after gzip (fonts as they are: they are compressed already). */
export interface Weight {
  html: number;
  css: number;
  js: number;
  font: number;
  /** How many files these are. */
  requests: number;
}

interface ClientManifest {
  entrypoints: string[];
  origins: Record<string, string[]>;
  assets: Record<string, {js?: {file: string}[]}>;
}

interface Site {
  /** The finished site. */
  outDir: string;
  /** Where the framework keeps its manifests: `.docusaurus`. */
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
  const json = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(generatedFilesDir, file), 'utf8'));
  const manifest = json('client-manifest.json') as ClientManifest;
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
    const css = linked(/<link[^>]*rel="?stylesheet"?[^>]*href="?([^"\s>]+\.css)/g);
    const js = scriptsOf(`${baseUrl}${page}`, routes, manifest);
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

function memoise<Value>(compute: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, Value>();
  return (file) => {
    const value = known.get(file) ?? compute(file);
    known.set(file, value);
    return value;
  };
}
