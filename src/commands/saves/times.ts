import type {AddressInfo} from 'node:net';
import {chromium, type Browser} from '@playwright/test';
import {findChromium} from '../browsers/find-chromium.ts';
import {basePath} from '../site/address.ts';
import {createPagesServer} from '../site/pages-server.ts';
import {agreed} from './agreed.ts';
import {hydrated} from '@site/src/framework/hydration/hydrated.ts';

/** How a phone on a slow line loads a lesson; each figure is the one without a hook less the one with it. */
export interface Times {
  /** Until the first text is painted, ms. */
  readonly paintMs: number;
  /** Until the page answers, ms. */
  readonly hydratedMs: number;
  /** The longest task that holds up the reader, ms. */
  readonly longestMs: number;
  /** What the page has fetched by itself when it rests, KB. */
  readonly fetchedKb: number;
}

const lesson = 'bootcamp/theory/';
const rounds = 7;
/** As Lighthouse has a phone: a fourth of the processor, and 1.6 Mbit/s at 150 ms. */
const slow = {cpu: 4, line: {offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 9.6e4}};

/** The two builds are opened in turns, so that what else the machine does falls on both; each round is a comparison. */
export async function timesOf(withHook: string, without: string): Promise<Times> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : {executablePath}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const servers = [withHook, without].map((folder) => createPagesServer(folder, basePath).listen(0));
  const addresses = servers.map(
    (server) => `http://localhost:${(server.address() as AddressInfo).port}${basePath}${lesson}`,
  );
  const seen: Times[][] = [[], []];
  for (let round = 0; round < rounds; round += 1)
    for (const [place, address] of addresses.entries()) seen[place]?.push(await visit(browser, address));
  await browser.close();
  for (const server of servers) server.close();
  const [on = [], off = []] = seen;
  const less = (part: keyof Times) =>
    agreed(off.map((each, round) => each[part] - (on[round]?.[part] ?? NaN)));
  return {
    paintMs: less('paintMs'),
    hydratedMs: less('hydratedMs'),
    longestMs: less('longestMs'),
    fetchedKb: less('fetchedKb'),
  };
}

async function visit(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({viewport: {width: 390, height: 844}, serviceWorkers: 'block'});
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slow.cpu});
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow.line);
  let fetched = 0;
  devtools.on('Network.loadingFinished', ({encodedDataLength}) => (fetched += encodedDataLength));
  await page.addInitScript((isHydrated) => {
    const noted = {hydratedMs: 0, longestMs: 0};
    Object.assign(window, {noted});
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) noted.longestMs = Math.max(noted.longestMs, duration);
    }).observe({type: 'longtask', buffered: true});
    new MutationObserver(() => {
      if (document.querySelector(isHydrated)) noted.hydratedMs ||= performance.now();
    }).observe(document, {attributes: true, subtree: true});
  }, hydrated);
  await page.goto(address);
  await page.waitForSelector(hydrated, {state: 'attached'});
  await page.waitForLoadState('networkidle');
  const noted = await page.evaluate(() => ({
    ...(window as unknown as {noted: {hydratedMs: number; longestMs: number}}).noted,
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  return {...noted, fetchedKb: fetched / 1024};
}
