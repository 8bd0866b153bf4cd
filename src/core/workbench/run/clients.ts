import type {Micros} from '../../simulation/time.ts';
import {errorBody} from '../protocol/errors.ts';
import type {Body} from '../protocol/message.ts';
import type {Agenda} from './agenda.ts';
import type {Network} from './network.ts';
import type {Recorder} from './recorder.ts';

/** A client asks one thing at a time, and passes over what comes too late. */
export class Client {
  private nextId = 0;
  private awaited: number | null = null;

  constructor(
    readonly name: string,
    readonly node: string,
    private readonly network: Network,
    private readonly agenda: Agenda,
    private readonly recorder: Recorder,
  ) {}

  /**
   * Sends a request; `heard` gets its reply, or `null` when none came in time.
   *
   * @param atOnce the node has just been started: it has to be the first message that it gets.
   */
  ask(body: Body, timeout: Micros, heard: (reply: Body | null) => void, atOnce = false): void {
    const id = ++this.nextId;
    this.awaited = id;
    const answered = (reply: Body) => {
      this.awaited = null;
      heard(reply);
    };
    this.network.open(this.name, {
      node: this.node,
      receive: ({body: reply}) => {
        if (this.awaited !== null && reply['in_reply_to'] === this.awaited) answered(reply);
      },
      gone: () => {
        if (this.awaited !== null) answered(errorBody(13, `${this.node} has ended`));
      },
    });
    this.agenda.after(timeout, () => {
      if (this.awaited !== id) return;
      this.awaited = null;
      this.recorder.because({kind: 'client', node: this.name}, () => {
        heard(null);
      });
    });
    const message = {src: this.name, dest: this.node, body: {...body, msg_id: id}};
    if (atOnce) this.network.hand(message);
    else this.network.send(message);
  }

  close(): void {
    this.awaited = null;
    this.network.close(this.name);
  }
}

/** Opens clients, each under a name of its own. */
export class Clients {
  private opened = 0;

  constructor(
    private readonly network: Network,
    private readonly agenda: Agenda,
    private readonly recorder: Recorder,
  ) {}

  open(node: string): Client {
    this.opened += 1;
    return new Client(`c${this.opened}`, node, this.network, this.agenda, this.recorder);
  }
}
