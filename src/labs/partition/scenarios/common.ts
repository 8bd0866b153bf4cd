import type {Operation} from '../../../core/checking/history.ts';
import type {Policy} from '../../../core/protocols/register-cluster.ts';

export const AP: Policy = {kind: 'last-writer-wins'};
export const CP: Policy = {kind: 'quorum', readQuorum: 2, writeQuorum: 2, writeBack: true};
export const withoutWriteBack: Policy = {...CP, writeBack: false};

/** What a scenario has unless it says otherwise. */
export const common = {
  seed: 1,
  replicas: ['A', 'B', 'C'],
  clients: {left: 'A', right: 'C'},
  delayMs: 200,
  jitterMs: 60,
  deadlineMs: 2500,
  resendMs: 900,
  timeoutMs: 3500,
  script: [],
} as const;

/** The nth operation of a client. */
export function the(
  history: readonly Operation[],
  process: string,
  f: string,
  nth = 0,
): Operation | undefined {
  return history.filter((operation) => operation.process === process && operation.f === f)[nth];
}

export function readGave(history: readonly Operation[], process: string, value: number): boolean {
  const last = the(history, process, 'read');
  return last?.outcome === 'ok' && last.value === value;
}
