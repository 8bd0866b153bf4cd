import type {Micros} from '../../simulation/time.ts';
import {typeOf, type Message} from '../protocol/message.ts';
import type {Host} from '../run/host.ts';
import type {Run} from '../run/run.ts';
import {Disk} from './disk.ts';
import type {Death, Program, Programs, Turn} from './program.ts';

interface Life {
  readonly program: Program;
  /** The timers that are set, each with how often any was set before it: one that was set again is another. */
  readonly timers: Map<number, number>;
  /** What waits until it resumes; `null`: it is not paused. */
  held: (() => void)[] | null;
}

const full: Death = {says: 'wanted more of its disk than it may have, which is 1 MB', line: null};

/** The nodes of a run in virtual time: programs that answer each event at once. */
export class VirtualNodes implements Host {
  private run: Run | null = null;
  private readonly lives = new Map<string, Life>();
  private readonly disks = new Map<string, Disk>();
  private born = 0;
  private timersSet = 0;

  constructor(
    private readonly seed: number,
    private readonly programs: Programs,
  ) {}

  attach(run: Run): void {
    this.run = run;
  }

  start(node: string): void {
    const disk = this.disks.get(node) ?? new Disk();
    this.disks.set(node, disk);
    const seed = `${this.seed} ${node} ${this.born++}`;
    const {program, turn} = this.programs.start(node, seed, this.now, disk);
    const life: Life = {program, timers: new Map(), held: null};
    this.lives.set(node, life);
    this.settle(node, life, turn, 'starting');
  }

  give(node: string, message: Message): void {
    const life = this.lives.get(node);
    if (!life) return;
    const answer = () => {
      const turn = life.program.deliver(message, this.now);
      this.settle(node, life, turn, `answering ${typeOf(message.body)} of ${message.src}`);
    };
    if (life.held) life.held.push(answer);
    else answer();
  }

  kill(node: string): void {
    this.lives.delete(node);
  }

  pause(node: string): void {
    const life = this.lives.get(node);
    if (life) life.held ??= [];
  }

  /** What waited is done in the order in which it came. */
  resume(node: string): void {
    const life = this.lives.get(node);
    const held = life?.held ?? [];
    if (life) life.held = null;
    for (const action of held) {
      this.run?.nodes.later(node, 0, () => {
        if (this.lives.get(node) === life) action();
      });
    }
  }

  private get now(): Micros {
    return this.run?.now ?? 0;
  }

  private settle(node: string, life: Life, {effects, death}: Turn, during: string): void {
    for (const effect of effects) {
      if (effect.kind === 'send') {
        this.run?.nodes.sends({src: node, dest: effect.dest, body: effect.body}, effect.line);
      } else if (effect.kind === 'log') this.run?.nodes.says(node, effect.text, effect.line);
      else if (effect.kind === 'cancel') life.timers.delete(effect.timer);
      else if (effect.kind === 'timer') this.arm(node, life, effect.timer, effect.delayMicros);
      else if (this.disks.get(node)?.keep(effect.key, effect.text) === false) {
        this.end(node, full, during);
        return;
      }
    }
    if (death !== null) this.end(node, death, during);
  }

  private end(node: string, death: Death, during: string): void {
    this.lives.delete(node);
    const where = death.line === null ? '' : ` in line ${death.line}`;
    this.run?.nodes.ends({node, status: `${death.says}${where}, ${during}`, said: []});
  }

  /** A timer takes a microsecond at least, so that time goes on whatever a node does. */
  private arm(node: string, life: Life, timer: number, delay: Micros): void {
    const set = ++this.timersSet;
    life.timers.set(timer, set);
    const due = () => {
      if (this.lives.get(node) !== life || life.timers.get(timer) !== set) return;
      life.timers.delete(timer);
      this.settle(node, life, life.program.fire(timer, this.now), 'when its timer was due');
    };
    this.run?.nodes.later(node, Math.max(1, delay), () => {
      if (this.lives.get(node) === life && life.held) life.held.push(due);
      else due();
    });
  }
}
