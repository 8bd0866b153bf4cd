import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {createPagesServer} from './pages-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pages-server-'));
let server: Server;

beforeAll(async () => {
  for (const [name, text] of Object.entries({
    'site/index.html': '<p>Start',
    'site/404.html': '<p>Nothing here',
    'site/one/index.html': '<p>One',
    'site/with space.txt': 'words',
    'site-next-door/secret.txt': 'secret',
  })) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), text);
  }
  server = createPagesServer(path.join(folder, 'site'), '/base/');
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

/** Asks with the path as it is: a browser or fetch would put it in order first. */
function ask(address: string): Promise<{status: number; location: string; text: string}> {
  return new Promise((resolve, reject) => {
    const {port} = server.address() as AddressInfo;
    request({host: 'localhost', port, path: address}, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, location: response.headers.location ?? '', text}),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a page, a folder without its slash, a name with a space and a file that is missing', async () => {
  expect(await ask('/base/')).toMatchObject({status: 200, text: '<p>Start'});
  expect(await ask('/base/one?a=b')).toMatchObject({status: 301, location: '/base/one/?a=b'});
  expect(await ask('/base/with%20space.txt')).toMatchObject({status: 200, text: 'words'});
  expect(await ask('/base/two/')).toMatchObject({status: 404, text: '<p>Nothing here'});
  expect(await ask('/')).toMatchObject({status: 404});
});

test('an escape that is none is a bad request, and the server goes on', async () => {
  for (const bad of ['/base/%', '/base/%e0%a4%a', '/base/%00']) {
    expect((await ask(bad)).status, bad).toBeGreaterThanOrEqual(400);
  }
  expect((await ask('/base/')).status).toBe(200);
});

test('no address leads out of the folder, not even to one whose name begins alike', async () => {
  for (const bad of [
    '/base/../site-next-door/secret.txt',
    '/base/..%2fsite-next-door/secret.txt',
    '/base/..%2Fsite-next-door%2Fsecret.txt',
    '/base/-next-door/secret.txt',
    '/base/%2e%2e/site-next-door/secret.txt',
    '/base/one/..%2f..%2fsite-next-door/secret.txt',
  ]) {
    const {status, text} = await ask(bad);
    expect(status, bad).toBe(404);
    expect(text, bad).not.toContain('secret');
  }
});
