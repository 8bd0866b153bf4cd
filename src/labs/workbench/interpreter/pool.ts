import type {Micros} from '../../../core/simulation/time.ts';
import type {Disk} from '../../../core/workbench/virtual/disk.ts';
import type {Programs, Started} from '../../../core/workbench/virtual/program.ts';
import {Machine} from './machine.ts';

/** The interpreters of a run, one a node, used again for the next run. */
export class Pool {
  private readonly machines = new Map<string, Machine>();

  constructor(private readonly wasm: WebAssembly.Module) {}

  /** Makes ready a machine for each of these nodes. */
  async prepare(nodes: readonly string[]): Promise<void> {
    for (const node of nodes) {
      const machine = this.machines.get(node);
      if (machine && !machine.isWorn) continue;
      machine?.dispose();
      this.machines.set(node, await Machine.make(this.wasm));
    }
  }

  /** Programs of this code, on nodes that were made ready. */
  programs(code: string): Programs {
    return {
      start: (node: string, seed: string, now: Micros, disk: Disk): Started => {
        const machine = this.machines.get(node);
        if (!machine) throw new Error(`No machine was made ready for ${node}.`);
        return machine.start(code, {seed, disk}, now);
      },
    };
  }
}
