import type {Spread} from './variates.ts';

export type Arrivals = 'constant' | 'poisson' | 'bursty' | 'closed';
export type Jitter = 'none' | 'full' | 'equal' | 'decorrelated';

/**
 * Everything that decides a run of the bench, beside its seed. Plain data, so that a link or a command line can carry it. Times
 * are in the unit of their name, shares in per cent. Where `parameters.ts` says so, 0 stands for "never" or "no bound".
 */
export interface Settings {
  readonly calls: number;
  readonly arrivals: Arrivals;
  readonly ratePerSecond: number;
  readonly burst: number;
  readonly clients: number;
  readonly thinkMs: number;
  readonly urgentPercent: number;
  readonly inSequence: number;
  readonly inParallel: number;
  readonly layers: number;

  readonly requestLossPercent: number;
  readonly replyLossPercent: number;
  readonly latencyMs: number;
  readonly latencySpreadMs: number;
  readonly bandwidthMbit: number;
  readonly payloadKb: number;
  readonly windowKb: number;
  readonly tamperPercent: number;
  readonly moveEverySeconds: number;
  readonly dollarsPerGb: number;

  readonly servers: number;
  readonly workers: number;
  readonly service: Spread;
  readonly serviceMs: number;
  readonly slowPercent: number;
  readonly slowMs: number;
  readonly queue: 'first-come' | 'newest-first';
  readonly queueLimit: number;
  readonly shedAt: number;
  readonly carryDeadline: 'no' | 'yes';
  readonly downPercent: number;
  readonly downSeconds: number;
  readonly oldPercent: number;

  readonly timeoutMs: number;
  readonly attempts: number;
  readonly retryAt: 'every-layer' | 'top' | 'bottom';
  readonly backoff: 'none' | 'constant' | 'exponential';
  readonly backoffMs: number;
  readonly backoffCapMs: number;
  readonly jitter: Jitter;
  readonly budget: 'none' | 'bucket' | 'ratio';
  readonly budgetPercent: number;
  readonly budgetTokens: number;
  readonly breakerPercent: number;
  readonly breakerSeconds: number;
  readonly deadlineMs: number;
  readonly hedgeMs: number;
  readonly hedgePercent: number;
  readonly keys: 'no' | 'yes';
  readonly keySeconds: number;
  readonly keyMs: number;
  readonly together: 'no' | 'yes';
  readonly essential: number;
  readonly addressSeconds: number;
  readonly lookUpAfterFailure: 'no' | 'yes';
  readonly lookUpMs: number;
  readonly seal: 'no' | 'yes';
  readonly sealMs: number;
  readonly connection: 'kept' | 'new';
  readonly reader: 'strict' | 'tolerant';
  readonly translateMs: number;
  readonly packPercent: number;
  readonly packMsPerMb: number;

  readonly trigger: 'none' | 'cut' | 'slow' | 'surge';
  readonly triggerAtSeconds: number;
  readonly triggerSeconds: number;
  readonly triggerFactor: number;
  readonly remedy: 'none' | 'pause-calls' | 'stop-retries' | 'empty-queue' | 'add-workers';
  readonly remedyAtSeconds: number;
  readonly remedySeconds: number;
  readonly remedyWorkers: number;
}

/** A well-behaved service with nothing against it and nothing to defend it: what every preset differs from. */
export const plain: Settings = {
  calls: 1000,
  arrivals: 'poisson',
  ratePerSecond: 50,
  burst: 20,
  clients: 20,
  thinkMs: 200,
  urgentPercent: 0,
  inSequence: 1,
  inParallel: 1,
  layers: 1,

  requestLossPercent: 0,
  replyLossPercent: 0,
  latencyMs: 5,
  latencySpreadMs: 1,
  bandwidthMbit: 0,
  payloadKb: 10,
  windowKb: 0,
  tamperPercent: 0,
  moveEverySeconds: 0,
  dollarsPerGb: 0.02,

  servers: 1,
  workers: 4,
  service: 'exponential',
  serviceMs: 20,
  slowPercent: 0,
  slowMs: 1000,
  queue: 'first-come',
  queueLimit: 0,
  shedAt: 0,
  carryDeadline: 'no',
  downPercent: 0,
  downSeconds: 5,
  oldPercent: 0,

  timeoutMs: 1000,
  attempts: 1,
  retryAt: 'top',
  backoff: 'none',
  backoffMs: 100,
  backoffCapMs: 2000,
  jitter: 'none',
  budget: 'none',
  budgetPercent: 10,
  budgetTokens: 10,
  breakerPercent: 0,
  breakerSeconds: 2,
  deadlineMs: 0,
  hedgeMs: 0,
  hedgePercent: 100,
  keys: 'no',
  keySeconds: 86_400,
  keyMs: 1,
  together: 'no',
  essential: 100,
  addressSeconds: 0,
  lookUpAfterFailure: 'no',
  lookUpMs: 20,
  seal: 'no',
  sealMs: 1,
  connection: 'kept',
  reader: 'strict',
  translateMs: 1,
  packPercent: 100,
  packMsPerMb: 20,

  trigger: 'none',
  triggerAtSeconds: 10,
  triggerSeconds: 10,
  triggerFactor: 4,
  remedy: 'none',
  remedyAtSeconds: 40,
  remedySeconds: 10,
  remedyWorkers: 4,
};
