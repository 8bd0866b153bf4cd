import {spawn, type ChildProcess} from 'node:child_process';
import path from 'node:path';

/**
 * The process groups that a run has started. Every child leads a group of its own, so that what it starts ends with it; none
 * outlives the run, however that ends: at the end of this process they are killed, and if it is killed itself its warden
 * sees its pipe close and does the same.
 */
export class Groups {
  private readonly alive = new Set<number>();
  private readonly warden: ChildProcess;

  constructor() {
    this.warden = spawn(process.execPath, [path.join(import.meta.dirname, 'warden.mjs')], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.warden.stdin?.on('error', () => undefined);
    this.warden.on('error', () => undefined);
    this.warden.unref();
    process.on('exit', this.killAll);
  }

  add(leader: number): void {
    this.alive.add(leader);
    this.warden.stdin?.write(`+${leader}\n`);
  }

  /** Kills a child and all that it has started. */
  kill(leader: number): void {
    signalGroup(leader, 'SIGKILL');
  }

  /** A child has ended: what it started ends too. */
  ended(leader: number): void {
    this.kill(leader);
    this.alive.delete(leader);
    this.warden.stdin?.write(`-${leader}\n`);
  }

  /** Nothing will be started any more. */
  close(): void {
    this.killAll();
    process.off('exit', this.killAll);
    this.warden.stdin?.end();
  }

  private readonly killAll = (): void => {
    for (const leader of this.alive) this.kill(leader);
  };
}

/** Sends a signal to a whole group; none is there where all its processes have ended. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    // EPERM is what macOS says of a group in which only the dead are left.
    const {code = ''} = error as NodeJS.ErrnoException;
    if (!['ESRCH', 'EPERM'].includes(code)) throw error;
  }
}
