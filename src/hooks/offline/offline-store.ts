import type {Message, Report} from '../../core/offline/messages.ts';

/** What is known of the copy that this browser keeps. */
export type Copy =
  | {readonly kind: 'unknown'}
  /** This browser, or its settings, allow no service worker. */
  | {readonly kind: 'refused'}
  | {readonly kind: 'fetching'}
  /** The first copy could not be made; the next visit tries again. */
  | {readonly kind: 'failed'}
  /** It was there and has been taken back, by the site or by whoever cleared the browser. */
  | {readonly kind: 'withdrawn'}
  | {readonly kind: 'kept'; readonly report: Report};

export interface OfflineState {
  readonly copy: Copy;
  /** A newer version is complete and waits for the reader's word. */
  readonly hasUpdate: boolean;
}

export const emptyState: OfflineState = {copy: {kind: 'unknown'}, hasUpdate: false};

export interface OfflineStore {
  readonly state: () => OfflineState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Registers the worker; nothing breaks where that is refused. */
  readonly start: () => Promise<void>;
  /** Asks the host whether there is a newer version. */
  readonly look: () => void;
  /** Lets the waiting version take over; every tab reloads once it has. */
  readonly takeOver: () => void;
  /** Keeps the whole site, also where the browser asks to save data. */
  readonly keepAll: () => Promise<void>;
}

type Container = Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>;

/** The page's side of the service worker at `address`. `reload` is called when another version has taken over. */
export function createOfflineStore(container: Container, address: string, reload: () => void): OfflineStore {
  const {state, update, subscribe} = inMemory();
  let registration: ServiceWorkerRegistration | undefined;

  const askReport = async (kind: 'report' | 'keep-all'): Promise<void> => {
    const worker = registration?.active ?? undefined;
    const report = worker && (await ask(worker, {kind}));
    if (report !== undefined) update({copy: report ? {kind: 'kept', report} : {kind: 'withdrawn'}});
  };

  const follow = ({installing}: ServiceWorkerRegistration): void => {
    if (!installing) return;
    if (!registration?.active) update({copy: {kind: 'fetching'}});
    watch(installing, (state, wasWhole) => {
      update({hasUpdate: isUpdateOf(registration)});
      if (state === 'activated') void askReport('report');
      if (state === 'redundant' && !registration?.active)
        update({copy: {kind: wasWhole ? 'withdrawn' : 'failed'}});
    });
  };

  const register = async (): Promise<void> => {
    const found = (registration = await container.register(address, {updateViaCache: 'none'}));
    found.addEventListener('updatefound', () => follow(found));
    update({hasUpdate: isUpdateOf(found)});
    follow(found);
    await askReport('report');
  };

  return {
    state,
    subscribe,
    async start() {
      reloadWhenTakenOver(container, reload);
      await register().catch(() => update({copy: {kind: 'refused'}}));
    },
    look: () => void registration?.update().catch(() => undefined),
    takeOver() {
      if (registration?.waiting) registration.waiting.postMessage({kind: 'take-over'} satisfies Message);
      // Another tab was quicker.
      else reload();
    },
    keepAll: () => askReport('keep-all'),
  };
}

/** Tells each state that a worker comes to, and whether it had been whole before. */
function watch(worker: ServiceWorker, tell: (state: ServiceWorkerState, wasWhole: boolean) => void): void {
  let wasWhole = false;
  worker.addEventListener('statechange', () => {
    tell(worker.state, wasWhole);
    wasWhole ||= worker.state === 'activating' || worker.state === 'activated';
  });
}

/** A newer version is complete beside the one that serves the page. */
function isUpdateOf(registration: ServiceWorkerRegistration | undefined): boolean {
  return Boolean(registration?.waiting && registration.active);
}

/** The state, and who wants to hear of its changes. */
function inMemory() {
  let state = emptyState;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    update(change: Partial<OfflineState>): void {
      state = {...state, ...change};
      for (const listener of listeners) listener();
    },
    subscribe(onChange: () => void) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

function reloadWhenTakenOver(container: Container, reload: () => void): void {
  // The first worker of all takes charge of a page that had none: that is no change of version.
  let hadController = Boolean(container.controller);
  container.addEventListener('controllerchange', () => {
    if (hadController) reload();
    hadController = true;
  });
}

function ask(worker: ServiceWorker, message: Message): Promise<Report | null> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}: MessageEvent<Report | null>) => resolve(data);
    worker.postMessage(message, [port2]);
  });
}
