import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {measureSite} from './measure.ts';

const manifest = {
  entrypoints: ['main'],
  origins: {main: ['1'], text: ['2']},
  assets: {1: {js: [{file: 'assets/js/main.js'}]}, 2: {js: [{file: 'assets/js/text.js'}]}},
};
const routes = {'/base/page/-a1b': {__comp: 'unknown', content: 'text'}};

const styled = '<link rel="stylesheet" href="/base/assets/css/styles.css" />';

interface Built {
  readonly client?: object;
  readonly names?: object;
  readonly scripts?: readonly string[];
  readonly style?: string;
}

/** A built site of one page, whose HTML asks for the given scripts. */
function site({
  client = manifest,
  names = routes,
  scripts = ['assets/js/main.js'],
  style = styled,
}: Built = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
  const file = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), text);
  };
  file('generated/client-manifest.json', JSON.stringify(client));
  file('generated/routesChunkNames.json', JSON.stringify(names));
  file(
    'page/index.html',
    style + scripts.map((each) => `<script src="/base/${each}" defer></script>`).join(''),
  );
  file('assets/css/styles.css', 'p { margin: 0; }');
  for (const name of ['main', 'text', 'other']) file(`assets/js/${name}.js`, `console.log('${name}');`);
  return {
    outDir: folder,
    generatedFilesDir: path.join(folder, 'generated'),
    baseUrl: '/base/',
    pages: ['page/'],
  };
}

test('a page weighs its HTML and the scripts of its route', () => {
  const weight = measureSite(site()).get('page/');
  expect(weight).toMatchObject({requests: 4, font: 0});
  expect(weight?.css).toBeGreaterThan(0);
  expect(weight?.js).toBeGreaterThan(0);
});

const unknown = /hook sizes .* cannot weigh the pages: .* written for @docusaurus\/core \d/;

test('a manifest of another shape stops the build with the name of the hook', () => {
  expect(() => measureSite(site({client: {chunks: []}}))).toThrow(unknown);
  expect(() => measureSite(site({client: {...manifest, entrypoints: ['start']}}))).toThrow(unknown);
});

test('so does a route that is not found, and a script that the route does not name', () => {
  expect(() => measureSite(site({names: {}}))).toThrow(/has no route \/base\/page\//);
  expect(() => measureSite(site({scripts: ['assets/js/other.js']}))).toThrow(
    /asks for assets\/js\/other\.js/,
  );
});

test('a style sheet counts in whichever order its link is written, and a page without one stops the build', () => {
  const turned = '<link href=/base/assets/css/styles.css rel=stylesheet>';
  expect(measureSite(site({style: turned})).get('page/')?.css).toBeGreaterThan(0);
  expect(() => measureSite(site({style: '<link rel="icon" href="/base/icon.css">'}))).toThrow(
    /\/page\/ names no style sheet/,
  );
});

test('a manifest that is not there stops the build with the name of the hook', () => {
  const built = site();
  rmSync(path.join(built.generatedFilesDir, 'client-manifest.json'));
  expect(() => measureSite(built)).toThrow(/hook sizes .* has not written client-manifest\.json/);
});
