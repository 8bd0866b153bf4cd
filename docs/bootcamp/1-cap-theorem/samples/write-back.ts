import type {Operation} from './linearizable.ts';

interface Copy {
  version: number;
  value: number;
}

// #region read
/** The newest copy on these replicas; written back to them if so told. */
export function read(
  replicas: Copy[],
  quorum: readonly number[],
  {writeBack}: {writeBack: boolean},
): number {
  let newest: Copy = {version: -1, value: 0};
  for (const node of quorum) {
    const copy = replicas[node];
    if (copy && copy.version > newest.version) newest = copy;
  }
  if (writeBack) for (const node of quorum) replicas[node] = newest;
  return newest.value;
}
// #endregion

// #region inversion
/** N = 3, W = 3, R = 2: a write is under way while two reads take place. */
export function slowWrite(
  secondQuorum: readonly number[],
  writeBack: boolean,
): Operation[] {
  const replicas: Copy[] = [
    {version: 1, value: 1},
    {version: 0, value: 0},
    {version: 0, value: 0},
  ];
  const first = read(replicas, [0, 1], {writeBack});
  const second = read(replicas, secondQuorum, {writeBack});
  return [
    {f: 'write', value: 1, call: 0, return: 10},
    {f: 'read', value: first, call: 2, return: 4},
    {f: 'read', value: second, call: 5, return: 7},
  ];
}
// #endregion
