/** How one transaction has to come before another. */
export type Kind = 'ww' | 'wr' | 'rw' | 'process' | 'realtime';

export const bitOf: Readonly<Record<Kind, number>> = {ww: 1, wr: 2, rw: 4, process: 8, realtime: 16};

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  /** Of which object, as canonical JSON, and the values by which it is known; absent for orders of time. */
  readonly key?: string;
  /** What the earlier wrote or read; `null`: nothing yet. */
  readonly value?: string | null;
  /** What the later wrote. */
  readonly next?: string;
}

/** Dependencies among transactions: at most one edge of a kind from one to another. */
export class Graph {
  private readonly edges: Edge[][];
  private readonly known = new Set<string>();

  constructor(readonly size: number) {
    this.edges = Array.from({length: size}, () => []);
  }

  add(edge: Edge): void {
    if (edge.from === edge.to) return;
    const name = `${edge.from} ${edge.to} ${edge.kind}`;
    if (this.known.has(name)) return;
    this.known.add(name);
    this.edges[edge.from]?.push(edge);
  }

  from(node: number): readonly Edge[] {
    return this.edges[node] ?? [];
  }

  /** For each node the number of its strongly connected component over edges of these kinds (Tarjan 1972). */
  components(mask: number): Int32Array {
    const component = new Int32Array(this.size).fill(-1);
    const index = new Int32Array(this.size).fill(-1);
    const low = new Int32Array(this.size);
    const stack: number[] = [];
    let counter = 0;
    let components = 0;
    const work: {node: number; next: number}[] = [];
    const open = (node: number) => {
      index[node] = low[node] = counter++;
      stack.push(node);
      work.push({node, next: 0});
    };
    for (let root = 0; root < this.size; root += 1) {
      if (index[root] === -1) open(root);
      for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
        const {node} = top;
        const edge = this.from(node)[top.next++];
        if (edge !== undefined) {
          if ((bitOf[edge.kind] & mask) === 0) continue;
          if (index[edge.to] === -1) open(edge.to);
          else if (component[edge.to] === -1) low[node] = Math.min(low[node] ?? 0, index[edge.to] ?? 0);
          continue;
        }
        work.pop();
        const parent = work.at(-1)?.node;
        if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
        if (low[node] !== index[node]) continue;
        for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
          component[member] = components;
          if (member === node) break;
        }
        components += 1;
      }
    }
    return component;
  }
}
