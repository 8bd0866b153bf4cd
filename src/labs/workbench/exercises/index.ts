import {broadcastFlooding} from './broadcast/flooding.ts';
import {broadcast} from './broadcast/retries.ts';
import {broadcastTree} from './broadcast/tree.ts';
import {echo} from './echo.ts';
import type {Exercise} from './exercise.ts';
import {gCounter} from './g-counter.ts';
import {kafka} from './kafka.ts';
import {linKv} from './lin-kv.ts';
import {raftStore} from './raft.ts';
import {transactions} from './transactions.ts';
import {uniqueIds} from './unique-ids.ts';

/** In the order in which one does them. */
export const exercises: readonly Exercise[] = [
  echo,
  uniqueIds,
  broadcastFlooding,
  broadcast,
  broadcastTree,
  gCounter,
  linKv,
  raftStore,
  kafka,
  transactions,
];

export function isExerciseName(name: string): boolean {
  return exercises.some((exercise) => exercise.name === name);
}

/** @throws RangeError for a name that is no exercise's */
export function requireExercise(name: string): Exercise {
  const found = exercises.find((exercise) => exercise.name === name);
  if (found) return found;
  const names = exercises.map((exercise) => exercise.name).join(', ');
  throw new RangeError(`The workbench has no exercise "${name}"; it has ${names}.`);
}
