import type {Message, Report} from '../../core/offline/messages.ts';

/** What is known of the copy that this browser keeps. */
export type Copy =
  | {readonly kind: 'unknown'}
  /** This browser, or its settings, allow no service worker. */
  | {readonly kind: 'refused'}
  | {readonly kind: 'fetching'}
  /** The first copy could not be made; the next visit tries again. */
  | {readonly kind: 'failed'}
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

/** The page's side of the service worker at `address`. `reload` is called when another version has taken over. */
export function createOfflineStore(
  container: Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>,
  address: string,
  reload: () => void,
): OfflineStore {
  let state = emptyState;
  let registration: ServiceWorkerRegistration | undefined;
  const listeners = new Set<() => void>();

  const update = (change: Partial<OfflineState>): void => {
    state = {...state, ...change};
    for (const listener of listeners) listener();
  };

  const askReport = async (kind: 'report' | 'keep-all'): Promise<void> => {
    const worker = registration?.active;
    if (worker) update({copy: {kind: 'kept', report: await ask(worker, {kind})}});
  };

  const follow = (worker: ServiceWorker | null): void => {
    if (!worker) return;
    if (!registration?.active) update({copy: {kind: 'fetching'}});
    worker.addEventListener('statechange', () => {
      update({hasUpdate: Boolean(registration?.waiting && registration.active)});
      if (worker.state === 'activated') void askReport('report');
      if (worker.state === 'redundant' && !registration?.active) update({copy: {kind: 'failed'}});
    });
  };

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    async start() {
      // The first worker of all takes charge of a page that had none: that is no change of version.
      let hadController = Boolean(container.controller);
      container.addEventListener('controllerchange', () => {
        if (hadController) reload();
        hadController = true;
      });
      try {
        const found = await container.register(address, {updateViaCache: 'none'});
        registration = found;
        found.addEventListener('updatefound', () => follow(found.installing));
        update({hasUpdate: Boolean(found.waiting && found.active)});
        follow(found.installing);
        await askReport('report');
      } catch {
        update({copy: {kind: 'refused'}});
      }
    },
    look: () => void registration?.update().catch(() => undefined),
    takeOver() {
      const message: Message = {kind: 'take-over'};
      if (registration?.waiting) registration.waiting.postMessage(message);
      // Another tab was quicker.
      else reload();
    },
    keepAll: () => askReport('keep-all'),
  };
}

function ask(worker: ServiceWorker, message: Message): Promise<Report> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}: MessageEvent<Report>) => resolve(data);
    worker.postMessage(message, [port2]);
  });
}
