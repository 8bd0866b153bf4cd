import {echo} from './echo.ts';
import {linKv} from './lin-kv.ts';
import type {WorkloadName} from './names.ts';
import {uniqueIds} from './unique-ids.ts';
import type {Workload} from './workload.ts';

const workloads: Readonly<Record<WorkloadName, Workload>> = {
  echo,
  'unique-ids': uniqueIds,
  'lin-kv': linKv,
};

export function workloadNamed(name: WorkloadName): Workload {
  return workloads[name];
}
