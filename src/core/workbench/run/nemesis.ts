import type {Chance} from '../chance.ts';
import type {Fault, Settings} from '../settings.ts';
import type {Agenda} from './agenda.ts';
import {drawGrudge} from './grudge.ts';
import type {Command} from './journal.ts';

/** Brings faults and takes them away again, by turns, at times drawn by chance, as Jepsen's combined nemesis does. */
export class Nemesis {
  private stopped = false;
  private links: readonly string[] = [];
  private readonly killed = new Set<string>();
  private readonly paused = new Set<string>();
  private faulty: ReadonlySet<Fault> = new Set();

  constructor(
    private readonly settings: Settings,
    private readonly agenda: Agenda,
    private readonly chances: {readonly partition: Chance; readonly processes: Chance},
    private readonly command: (command: Command) => void,
  ) {}

  /** Partitions have a pace of their own; kills and pauses share one. */
  start(): void {
    const {nemesis} = this.settings;
    const ofProcesses = nemesis.filter((fault) => fault !== 'partition');
    if (nemesis.includes('partition')) this.pace(this.chances.partition, () => 'partition');
    if (ofProcesses.length > 0) {
      const chance = this.chances.processes;
      this.pace(chance, () => chance.pick(ofProcesses));
    }
  }

  /** Takes all faults away, and brings none any more. */
  heal(): void {
    this.stopped = true;
    for (const fault of this.faulty) this.undo(fault);
    this.faulty = new Set();
  }

  private pace(chance: Chance, which: () => Fault): void {
    if (this.stopped) return;
    this.turn(which(), chance);
    const delay = Math.floor(2 * this.settings.nemesisIntervalMicros * chance.fraction());
    this.agenda.after(delay, () => {
      this.pace(chance, which);
    });
  }

  private turn(fault: Fault, chance: Chance): void {
    const faulty = new Set(this.faulty);
    if (faulty.delete(fault)) this.undo(fault);
    else {
      faulty.add(fault);
      this.bring(fault, chance);
    }
    this.faulty = faulty;
  }

  private bring(fault: Fault, chance: Chance): void {
    const {nodes} = this.settings;
    if (fault === 'partition') {
      this.links = drawGrudge(nodes, chance);
      if (this.links.length > 0) this.command({kind: 'cut', links: this.links});
      return;
    }
    const chosen = fault === 'kill' ? this.killed : this.paused;
    for (const node of drawNodes(nodes, chance)) {
      chosen.add(node);
      this.command({kind: fault === 'kill' ? 'crash' : 'pause', node});
    }
  }

  private undo(fault: Fault): void {
    if (fault === 'partition') {
      if (this.links.length > 0) this.command({kind: 'heal', links: this.links});
      this.links = [];
      return;
    }
    const chosen = fault === 'kill' ? this.killed : this.paused;
    for (const node of chosen) this.command({kind: fault === 'kill' ? 'restart' : 'resume', node});
    chosen.clear();
  }
}

/** Some of the nodes, at least one: one, any, a third, a minority, a majority or all. */
export function drawNodes(nodes: readonly string[], chance: Chance): readonly string[] {
  const order = chance.shuffled(nodes);
  const half = Math.floor(nodes.length / 2);
  const sizes = [
    1,
    1 + chance.below(nodes.length),
    Math.ceil(nodes.length / 3) - 1,
    Math.ceil(nodes.length / 2) - 1,
    half + 1,
    nodes.length,
  ];
  return order.slice(0, Math.max(1, chance.pick(sizes)));
}
