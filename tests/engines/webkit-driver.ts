import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import type {WebKit} from '@site/src/commands/browsers/find-webkit.ts';
import {until} from './visitor.ts';

/** Starts a screen and the driver on it; both end with `stop`. */
export async function startDriver({
  screen,
  driver,
}: WebKit): Promise<{address: string; stop: () => Promise<void>}> {
  const drawn = spawn(screen, ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // It chooses a number that is free, and tells it.
  const [number] = (await once(drawn.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const speaking = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: `:${String(number).trim()}`},
  });
  const address = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver to listen', () => isReady(address));
  return {
    address,
    stop: async () => {
      await end(speaking);
      await end(drawn);
    },
  };
}

async function isReady(address: string): Promise<true | undefined> {
  const response = await fetch(`${address}/status`).catch(() => undefined);
  return response?.ok ? true : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
