import {labIsLive, says, seen, the, title} from './steps.ts';
import {test} from './test.ts';
import {until} from './visitor.ts';

test('after one visit the site opens without a network', async ({visitor, host}) => {
  // The worker keeps files as they were built. So what WebKit's console says is heard from when a page is hydrated, not before.
  host.stopWatching();
  await visitor.open(host.at(''));
  await until('the worker to serve the page', () =>
    visitor.evaluate(() => navigator.serviceWorker.controller !== null || undefined),
  );
  host.cut();
  await visitor.open(host.at('bootcamp/theory/'));
  await seen(visitor, title(/theory/i));
  await visitor.open(host.at('labs/flp/?preset=ping-pong'));
  await labIsLive(visitor);
  await visitor.click(the('button', /^Let it happen$/));
  await says(visitor, /after 1 step/);
  await visitor.open(host.at('progress/'));
  await says(visitor, /opens without a network, labs included/);
});
