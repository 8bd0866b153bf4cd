import {millis} from '../../simulation/time.ts';
import type {ClientEvent} from '../event.ts';
import type {Settings} from '../settings.ts';
import type {Workload} from '../workloads/workload.ts';
import {Worker, type Office} from './worker.ts';

/** How long a client waits for a reply, where its workload does not say. */
const TIMEOUT = millis(5000);

interface Employer extends Pick<Office, 'open' | 'malformed'> {
  readonly workload: Workload;
  record(worker: Worker, event: Omit<ClientEvent, 'time'>): void;
}

/** The client threads of a run, each beside a node, the nodes by turns. */
export function hire(settings: Settings, employer: Employer): Worker[] {
  const {concurrency, nodes} = settings;
  const {workload} = employer;
  return Array.from({length: concurrency}, (_, thread) => {
    const worker: Worker = new Worker(thread, nodes[thread % nodes.length] ?? '', {
      workload,
      timeout: workload.timeout?.(settings) ?? TIMEOUT,
      concurrency,
      open: employer.open,
      record: (event) => {
        employer.record(worker, event);
      },
      malformed: employer.malformed,
    });
    return worker;
  });
}
