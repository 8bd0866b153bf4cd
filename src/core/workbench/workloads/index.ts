import {broadcast} from './broadcast.ts';
import {gCounter, pnCounter} from './counters.ts';
import {echo} from './echo.ts';
import {gSet} from './g-set.ts';
import {kafka} from './kafka.ts';
import {linKv} from './lin-kv.ts';
import type {WorkloadName} from './names.ts';
import {txnListAppend, txnRwRegister} from './transactions.ts';
import {uniqueIds} from './unique-ids.ts';
import type {Workload} from './workload.ts';

const workloads: Readonly<Record<WorkloadName, Workload>> = {
  echo,
  'unique-ids': uniqueIds,
  broadcast,
  'g-set': gSet,
  'g-counter': gCounter,
  'pn-counter': pnCounter,
  'lin-kv': linKv,
  kafka,
  'txn-list-append': txnListAppend,
  'txn-rw-register': txnRwRegister,
};

export function workloadNamed(name: WorkloadName): Workload {
  return workloads[name];
}
