import {expect, test} from 'vitest';
import {allHooks} from '../index.ts';
import type {Built} from './hook.ts';
import {installedVersion} from './installed.ts';
import {prove} from './prove.ts';

const site = {
  attached: {'src/components/ScrollFrame/index.tsx': 'src/components/ScrollFrame/attach.ts'},
  withoutSideEffects: [/views/],
  clientModules: [],
  themeFolder: 'src/theme',
  styles: ['src/css'],
  firstFrames: {name: '@first', onServer: 'src/first.ts', inBrowser: 'src/none.ts'},
};
const hooks = allHooks(site);

/** A build that no hook has touched: Docusaurus as it comes. */
const untouched: Built = {
  client: new Set(),
  server: new Set(),
  counted: () => 0,
  pages: new Map([['index.html', '<title>Start</title><script src="/main.js" defer></script>']]),
};

/** What the early switch of colours, and the weighing of pages, rely on cannot be missed by a bundle. */
const others = ['early-colour', 'sizes'];

test.each(hooks.filter(({name}) => !others.includes(name)).map((hook) => [hook.name, hook] as const))(
  'a build in which %s was not hit stops with its name, its version and the remedy',
  (name, hook) => {
    const stop = () => prove([hook], untouched);
    expect(stop).toThrow(`The hook ${name} (src/framework/${hook.folder}) was not hit: `);
    for (const [each, version] of Object.entries(hook.writtenFor)) expect(stop).toThrow(`${each} ${version}`);
    expect(stop).toThrow(`build with WITHOUT=${name} until somebody has.`);
  },
);

test('the complaint says which version is installed where it is another', () => {
  const tslib = hooks.filter(({name}) => name === 'tslib');
  expect(() => prove(tslib, untouched, () => '3.0.0')).toThrow('tslib 2.9.1 (3.0.0 is installed)');
});

test('all that were not hit are told at once, and a build without hooks has nothing to prove', () => {
  expect(() => prove(hooks, untouched)).toThrow(/The hook islands[\s\S]*The hook head[\s\S]*The hook theme/);
  prove([], untouched);
});

test.each(hooks.map((hook) => [hook.name, hook] as const))(
  'what %s was written for is what is installed',
  (_name, {writtenFor}) => {
    const packages = Object.keys(writtenFor);
    expect(packages).not.toEqual([]);
    expect(writtenFor).toEqual(Object.fromEntries(packages.map((each) => [each, installedVersion(each)])));
  },
);

test('a package that is gone is told of as one that is not installed', () => {
  expect(installedVersion('no-such-package')).toBe('no version');
});
