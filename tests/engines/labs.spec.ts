import {judged, labIsLive, says, seen, the, write} from './steps.ts';
import {test} from './test.ts';
import type {Visitor} from './visitor.ts';

/* One lab of each kind: what a reader does there in a minute, and the verdict that comes of it. */

const press = (visitor: Visitor, ...names: readonly RegExp[]) =>
  names.reduce(async (before, name) => {
    await before;
    await visitor.click(the('button', name, the('region', /^Lab: /)));
  }, Promise.resolve());

test('a system under partition runs, and breaks a promise', async ({visitor, host}) => {
  await visitor.open(host.at('labs/partition/'));
  await labIsLive(visitor);
  await press(visitor, /^Cut A off$/, /^Write 1 on the left$/, /^Read on the right$/);
  await says(visitor, /left: write 1 \(ok\); right: read 0 \(ok\)/);
  await judged(visitor, /Not linearizable/);
});

test('a scheduler lets things happen and takes them back', async ({visitor, host}) => {
  await visitor.open(host.at('labs/flp/?preset=ping-pong'));
  await labIsLive(visitor);
  await says(visitor, /after 0 steps/);
  // What can happen first is that A starts.
  await press(visitor, /^Let it happen$/);
  await says(visitor, /after 1 step/);
  await press(visitor, /^Back one step$/);
  await says(visitor, /after 0 steps/);
});

test('a bench of beliefs counts the same in every engine', async ({visitor, host}) => {
  await visitor.open(host.at('labs/fallacies/'));
  await labIsLive(visitor);
  await says(visitor, /894 of 1,000 calls answered/);
  await press(visitor, /^Time out and try again$/);
  await says(visitor, /1,000 of 1,000 calls answered, 54 effects beyond the first/);
  await press(visitor, /^Send an idempotency key$/);
  await says(visitor, /✓\s*Reached/);
});

test('a history is typed and pasted, and judged in a worker', async ({visitor, host}) => {
  await visitor.open(host.at('labs/history/?preset=counted-twice'));
  await labIsLive(visitor);
  await judged(visitor, /No order explains this: process 1: read 2/);
  await visitor.click(the('fold', /^Change the experiment$/));
  await visitor.click(the('fold', /^Paste or edit as text$/));
  await write(
    visitor,
    the('textbox', /Events in the order/),
    '{"process": 0, "type": "ok", "f": "read", "value": 1}',
  );
  await says(visitor, /Line 1: Process 0 ends \(ok\) a read that it has not invoked/);
  // So many that the worker judges them; set at once, as a paste does.
  await visitor.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    const events = Array.from({length: 100}, (_, value) =>
      ['invoke', 'ok'].map((type) => JSON.stringify({process: value % 5, type, f: 'add', value})),
    );
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      box,
      events.flat().join('\n'),
    );
    box.dispatchEvent(new Event('input', {bubbles: true}));
  });
  await judged(visitor, /✓\s*Linearizable/);
});

test('a read on the map of models returns another value, and more models allow it', async ({
  visitor,
  host,
}) => {
  await visitor.open(host.at('labs/models/'));
  await labIsLive(visitor);
  await judged(visitor, /Forbidden by 4 of 12 models/);
  await visitor.click(the('option', /^q: x: read nothing/));
  await visitor.click(the('button', /^1$/, the('region', /^What may this read return/)));
  await judged(visitor, /Forbidden by 3 of 12 models.*The strongest that allows it: sequential/s);
  await says(visitor, /✓ You did it:/);
  await press(visitor, /^Undo/);
  await judged(visitor, /Forbidden by 4 of 12 models/);
});

test('a transaction reads another value, and no level is ruled out', async ({visitor, host}) => {
  await visitor.open(host.at('labs/transactions/'));
  await labIsLive(visitor);
  await judged(visitor, /Ruled out: 4 of 9 levels/);
  await visitor.click(the('option', /^T2, /));
  await visitor.choose(the('combobox', /^It read from x/), '1');
  await judged(visitor, /No anomaly/);
  await says(visitor, /✓ You did it:/);
});

test('a message is dragged from event to event, and two events are compared', async ({visitor, host}) => {
  await visitor.open(host.at('labs/clocks/?preset=clock-skew'));
  await labIsLive(visitor);
  const event = (name: string) => the('button', new RegExp(`^Event ${name}\\b`));
  await visitor.click(the('fold', /^Draw, and set the clocks$/));
  await press(visitor, /^Add an event of A$/, /^Add an event of B$/);
  await seen(visitor, event('B3'));
  await visitor.drag(event('A3'), event('B3'));
  await visitor.click(event('A3'));
  await visitor.click(event('B3'));
  await judged(visitor, /A3 happened before B3/);
});

test('code under trial holds, and a pause exposes it', async ({visitor, host}) => {
  await visitor.open(host.at('labs/judge/'));
  await labIsLive(visitor);
  await press(visitor, /^Run$/);
  await judged(visitor, /The node holds/);
  await press(visitor, /^Add a fault$/);
  await judged(visitor, /Not tried/);
  const fault = the('group', /^Fault 1/);
  await visitor.choose(the('combobox', /^What$/, fault), 'Paused');
  await write(visitor, the('textbox', /^From, ms$/, fault), '200');
  await write(visitor, the('textbox', /^For, ms$/, fault), '700');
  await press(visitor, /^Run$/);
  await judged(visitor, /Exposed: the node fails/);
});

test('all schedules are explored: a lock is broken, and holds where messages come once', async ({
  visitor,
  host,
}) => {
  await visitor.open(host.at('labs/explore/'));
  await labIsLive(visitor);
  await press(visitor, /^Explore$/);
  await judged(visitor, /Broken in \d+ steps/);
  await press(visitor, /^Back one step$/);
  await visitor.click(the('fold', /^Change the experiment$/));
  await visitor.choose(the('combobox', /^A message$/), 'comes once, at any time');
  await press(visitor, /^Explore$/);
  await judged(visitor, /Holds in all \d+ states/);
});
