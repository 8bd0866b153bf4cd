import type {Bit} from './protocol.ts';

/** For each process that has told its list: from whom it heard in the first stage. */
export type Heard = ReadonlyMap<number, readonly number[]>;

// #region clique
/** All from whom a chain of "was heard by" leads to `process`. */
export function ancestors(heard: Heard, process: number): Set<number> {
  const found = new Set<number>();
  const waiting = [...(heard.get(process) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(heard.get(next) ?? []));
  }
  return found;
}

/** Those ancestors that are ancestors of all their own ancestors. */
export function initialClique(heard: Heard, process: number): number[] {
  return [...ancestors(heard, process)]
    .filter((member) =>
      [...ancestors(heard, member)].every((other) =>
        ancestors(heard, other).has(member),
      ),
    )
    .sort((a, b) => a - b);
}
// #endregion

interface Message {
  from: number;
  to: number;
  stage: 1 | 2;
}

/** What one process has learnt. */
interface Process {
  heard: number[];
  told: Map<number, readonly number[]>;
  inputs: Map<number, Bit>;
  decision: Bit | null;
  clique: number[];
}

const knowingNothing = (): Process => ({
  heard: [],
  told: new Map(),
  inputs: new Map(),
  decision: null,
  clique: [],
});

/** The decision for a clique: any rule will do that everybody applies; here the smallest input. */
const rule = (inputs: readonly Bit[]): Bit => (inputs.includes(0) ? 0 : 1);

/** Has every ancestor that it knows of told its list? Then it knows the clique, and decides. */
function tryToDecide(me: number, process: Process): void {
  if (!process.told.has(me)) return;
  const known = [...ancestors(process.told, me)];
  if (!known.every((ancestor) => process.told.has(ancestor))) return;
  process.clique = initialClique(process.told, me);
  const inputs = process.clique.map(
    (member) => process.inputs.get(member) ?? 0,
  );
  process.decision = rule(inputs);
}

/**
 * Theorem 2's protocol, run to its end: `alive` says who is not dead from
 * the start, and `next` which of so many waiting messages arrives.
 */
export function runTwoStages(
  inputs: readonly Bit[],
  alive: readonly boolean[],
  next: (waiting: number) => number,
): {heard: Map<number, readonly number[]>; processes: Process[]} {
  const everybody = inputs.map((_, process) => process);
  const needed = Math.ceil((inputs.length + 1) / 2) - 1;
  const processes = everybody.map(knowingNothing);
  const tell = (from: number, stage: 1 | 2): Message[] =>
    everybody
      .filter((to) => to !== from && alive[to] === true)
      .map((to) => ({from, to, stage}));
  const living = everybody.filter((process) => alive[process] === true);
  const buffer = living.flatMap((process) => tell(process, 1));
  const heard = new Map<number, readonly number[]>();
  while (buffer.length > 0) {
    const [message] = buffer.splice(next(buffer.length), 1);
    const process = processes[message?.to ?? -1];
    if (!message || !process) break;
    const {from, to, stage} = message;
    if (stage === 2) {
      process.told.set(from, heard.get(from) ?? []);
      process.inputs.set(from, inputs[from] ?? 0);
    } else if (process.heard.length < needed) {
      process.heard.push(from);
      if (process.heard.length === needed) {
        heard.set(to, process.heard);
        process.told.set(to, process.heard);
        process.inputs.set(to, inputs[to] ?? 0);
        buffer.push(...tell(to, 2));
      }
    }
    tryToDecide(to, process);
  }
  return {heard, processes};
}
