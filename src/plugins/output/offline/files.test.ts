import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {listSite} from './files.ts';

let outDir: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(outDir, name)), {recursive: true});
  writeFileSync(path.join(outDir, name), text);
};

beforeEach(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'offline-'));
});

test('pages are kept under their folders, and what only machines read is left out', async () => {
  for (const name of ['index.html', 'a b/index.html', '404.html', 'search.json', 'assets/js/main.1.js'])
    write(name, name);
  for (const name of ['sw.js', 'sitemap.xml', 'llms-full.txt', 'book.pdf', 'og/start.png']) write(name, name);
  const {files, sizeBytes} = await listSite(outDir, '/');
  expect(Object.keys(files).sort()).toEqual(['', '404.html', 'a%20b/', 'assets/js/main.1.js', 'search.json']);
  expect(sizeBytes).toBe('index.html'.length + 'a b/index.html'.length + 8 + 11 + 19);
});

test('the version is a digest: the same files give the same, and one byte more another', async () => {
  write('index.html', 'one');
  const {version} = await listSite(outDir, '/');
  expect((await listSite(outDir, '/')).version).toBe(version);
  write('index.html', 'one!');
  expect((await listSite(outDir, '/')).version).not.toBe(version);
});
