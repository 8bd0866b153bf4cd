import path from 'node:path';
import {expect, test} from '@playwright/test';
import {logs} from './same/logs.ts';

/** The same TypeScript as one script for a browser; it leaves its exports in `same`. */
async function bundled(): Promise<string> {
  const {build} = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {entry: path.resolve('tests/same/logs.ts'), formats: ['iife'], name: 'same'},
    },
  });
  const [file] = Array.isArray(built) ? (built[0]?.output ?? []) : 'output' in built ? built.output : [];
  if (file?.type !== 'chunk') throw new Error('The bundler gave no script.');
  return file.code;
}

test('the same seed and scenario give the same log, byte for byte, in Node and in Chromium', async ({
  page,
}) => {
  const expected = logs();
  await page.goto('about:blank');
  await page.addScriptTag({content: await bundled()});
  const found = await page.evaluate(() =>
    (window as unknown as {same: {logs: () => Record<string, string>}}).same.logs(),
  );
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [name, log] of Object.entries(expected)) {
    expect(Buffer.from(found[name] ?? '').equals(Buffer.from(log)), name).toBe(true);
    // A run in which something happens, not an empty promise.
    expect(log.split('\n').length, name).toBeGreaterThan(10);
  }
});
