import type {Micros} from '../../simulation/time.ts';
import type {Message} from '../protocol/message.ts';
import {excerpt, readMessage} from '../protocol/read-message.ts';
import type {Agenda} from './agenda.ts';
import type {Crash, Findings} from './evidence.ts';
import type {Network} from './network.ts';
import type {Recorder} from './recorder.ts';

/** How far the run has come for which this is taken in. */
export interface Course {
  /** What nodes do afterwards is nobody's business. */
  readonly isOver: boolean;
  /** Whether the first request could be made: a node that ends before it ends the run. */
  readonly hasBegun: boolean;
  giveUp(why: string): void;
}

interface Surroundings {
  readonly agenda: Agenda;
  readonly recorder: Recorder;
  readonly network: Network;
  readonly found: Findings;
}

/** Takes in what nodes do by themselves: they send, say something, want to be woken, end. */
export class Intake {
  constructor(
    private readonly course: Course,
    private readonly around: Surroundings,
  ) {}

  /** A node printed a line. */
  printed(node: string, line: string): void {
    if (this.course.isOver || line.trim() === '') return;
    const message = readMessage(line);
    if ('problem' in message) {
      this.problem('what is no message', `${node} printed ${message.problem}.`);
      return;
    }
    if (!this.isBetweenKnown(node, message)) return;
    this.around.recorder.because({kind: 'output', node}, () => {
      this.around.network.send(message);
    });
  }

  /** A node printed a line that is for people. */
  logged(node: string, text: string): void {
    if (this.course.isOver) return;
    this.around.recorder.because({kind: 'output', node}, () => {
      this.around.recorder.note({kind: 'logged', node, text});
    });
  }

  /** A node ended without having been killed. */
  exited(crash: Crash): void {
    const {node, status} = crash;
    const {network, found, recorder} = this.around;
    if (this.course.isOver || !network.isUp(node)) return;
    network.disconnect(node);
    found.crashes.push(crash);
    recorder.because({kind: 'output', node}, () => {
      recorder.note({kind: 'exited', node, status});
    });
    if (!this.course.hasBegun) this.course.giveUp(`${node} ended (${status}) before it could be used`);
  }

  /**
   * Of a node in virtual time, while what it answers to is being carried out: it sends a message.
   *
   * @param line of its code; `null`: not known.
   */
  sends(message: Message, line: number | null): void {
    if (!this.course.isOver && this.isBetweenKnown(message.src, message))
      this.around.network.send(message, line);
  }

  /** Of a node in virtual time: it says something that is for people. */
  says(node: string, text: string, line: number | null): void {
    if (this.course.isOver) return;
    this.around.recorder.note({kind: 'logged', node, text, ...(line === null ? {} : {line})});
  }

  /** Of a node in virtual time: it ends by itself. */
  ends(crash: Crash): void {
    const {node, status} = crash;
    const {network, found, recorder} = this.around;
    if (this.course.isOver || !network.isUp(node)) return;
    found.crashes.push(crash);
    recorder.note({kind: 'exited', node, status});
    network.disconnect(node);
    if (!this.course.hasBegun) this.course.giveUp(`${node} ${status}, before it could be used`);
  }

  /** Of a node in virtual time: it wants to do something later. */
  later(node: string, delay: Micros, action: () => void): void {
    this.around.agenda.after(delay, () => {
      if (!this.course.isOver) this.around.recorder.because({kind: 'timer', node}, action);
    });
  }

  /** Something is odd with a node. @param kind sentences of one kind are counted together. */
  problem(kind: string, sentence: string): void {
    this.around.found.problems.add(kind, sentence);
  }

  private isBetweenKnown(node: string, message: Message): boolean {
    const {network} = this.around;
    const stranger = [message.src, message.dest].find((name) => !network.knows(name));
    if (stranger === undefined) return true;
    const shown = excerpt(JSON.stringify(message));
    this.problem(
      'messages of or to nobody',
      `There is no “${excerpt(stranger)}” in a message of ${node}: ${shown}.`,
    );
    return false;
  }
}
