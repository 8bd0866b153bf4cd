import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {webManifestTags, writeWebManifest} from './web-manifest.ts';

const site = {siteDir: path.resolve('.'), baseUrl: '/a-fork/'};

test('the site can be installed from where it lives, with icons of the sizes that are promised', async () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  await writeWebManifest(outDir, {title: 'A title', tagline: 'A tagline'}, site);
  const manifest = JSON.parse(readFileSync(path.join(outDir, 'manifest.webmanifest'), 'utf8')) as {
    start_url: string;
    scope: string;
    icons: {src: string; sizes: string; purpose: string}[];
  };
  expect(manifest).toMatchObject({start_url: '/a-fork/', scope: '/a-fork/', name: 'A title'});
  for (const {src, sizes} of manifest.icons) {
    const png = readFileSync(path.join('static', src.slice('/a-fork/'.length)));
    // A PNG says its width and height in its first chunk.
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(new Set(manifest.icons.map(({purpose}) => purpose))).toEqual(new Set(['any', 'maskable']));
});

test('each page names it, and the paper of both colour modes', () => {
  const tags = JSON.stringify(webManifestTags(site));
  expect(tags).toContain('/a-fork/manifest.webmanifest');
  expect(tags.match(/#[0-9a-f]{6}/g)).toHaveLength(2);
});
