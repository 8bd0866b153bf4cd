import {prefetchByIntent} from '../lean/prefetch-by-intent.ts';

/*
 * Where the browser begins. The framework's own entry runs every module in one go; here React runs first, in a task of
 * its own. `eager` keeps all of it in one file.
 */
const parts = [
  () => import(/* webpackMode: "eager" */ 'react-dom/client'),
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry.js'),
];

/** Lets the browser do what waits; a message comes sooner than a timer. */
const breathe = () =>
  new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

async function begin(): Promise<void> {
  for (const run of parts) {
    await breathe();
    await run();
  }
  prefetchByIntent();
}

void begin();
