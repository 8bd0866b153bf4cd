import {beforeEach, describe, expect, test} from 'vitest';
import type {Report} from '../../core/offline/messages.ts';
import {createOfflineStore} from './offline-store.ts';

/** A worker whose life the test leads. */
class FakeWorker extends EventTarget {
  state = 'installing';
  heard: string[] = [];
  report: Report | null = {keptFiles: 3, allFiles: 3, sizeBytes: 10};
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage({kind}: {kind: string}, [port]: MessagePort[] = []): void {
    this.heard.push(kind);
    port?.postMessage(this.report);
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  constructor(readonly register: () => Promise<FakeRegistration>) {
    super();
  }
}

let registration: FakeRegistration;
let container: FakeContainer;
let reloads: number;

const start = async () => {
  const store = createOfflineStore(container as unknown as ServiceWorkerContainer, '/sw.js', () => {
    reloads += 1;
  });
  await store.start();
  return store;
};

beforeEach(() => {
  registration = new FakeRegistration();
  container = new FakeContainer(async () => registration);
  reloads = 0;
});

describe('at a first visit', () => {
  test('the page says when the copy is being fetched and when it is there, and does not reload', async () => {
    const worker = new FakeWorker();
    registration.installing = worker;
    const store = await start();
    expect(store.state().copy.kind).toBe('fetching');
    registration.installing = null;
    registration.active = worker;
    worker.become('activated');
    container.dispatchEvent(new Event('controllerchange'));
    await expect.poll(() => store.state().copy.kind).toBe('kept');
    expect(store.state().hasUpdate).toBe(false);
    expect(reloads).toBe(0);
  });

  test('a copy that could not be made is told', async () => {
    const worker = new FakeWorker();
    registration.installing = worker;
    const store = await start();
    registration.installing = null;
    worker.become('redundant');
    expect(store.state().copy.kind).toBe('failed');
  });

  test('a browser that refuses breaks nothing', async () => {
    container = new FakeContainer(() => Promise.reject(new DOMException('no', 'SecurityError')));
    expect((await start()).state().copy.kind).toBe('refused');
  });
});

test('a copy that the site takes back at once is not called a failure', async () => {
  const worker = new FakeWorker();
  registration.installing = worker;
  const store = await start();
  registration.installing = null;
  for (const state of ['installed', 'activating', 'activated', 'redundant']) worker.become(state);
  expect(store.state().copy.kind).toBe('withdrawn');
});

test('a site that takes its copies back is not said to keep one', async () => {
  const worker = new FakeWorker();
  worker.report = null;
  registration.active = worker;
  const store = await start();
  await expect.poll(() => store.state().copy.kind).toBe('withdrawn');
  expect(worker.heard).toEqual(['report']);
});

describe('when an older version serves the page', () => {
  beforeEach(() => {
    registration.active = new FakeWorker();
    container.controller = registration.active;
  });

  test('a new one is offered once it is complete, and the page reloads when it has taken over', async () => {
    const store = await start();
    const worker = new FakeWorker();
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    expect(store.state().hasUpdate).toBe(false);
    registration.installing = null;
    registration.waiting = worker;
    worker.become('installed');
    expect(store.state().hasUpdate).toBe(true);
    expect(reloads).toBe(0);
    store.takeOver();
    expect(worker.heard).toEqual(['take-over']);
    expect(reloads).toBe(0);
    container.dispatchEvent(new Event('controllerchange'));
    expect(reloads).toBe(1);
  });

  test('one that could not be completed changes nothing', async () => {
    const store = await start();
    const worker = new FakeWorker();
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing = null;
    worker.become('redundant');
    expect(store.state()).toMatchObject({copy: {kind: 'kept'}, hasUpdate: false});
  });

  test('one that waits since an earlier visit is offered at once', async () => {
    registration.waiting = new FakeWorker();
    expect((await start()).state().hasUpdate).toBe(true);
  });
});
