import type {Micros} from '../../simulation/time.ts';
import type {ClientEvent} from '../event.ts';
import type {Json} from '../json.ts';
import {errorOf} from '../protocol/errors.ts';
import {typeOf, type Body} from '../protocol/message.ts';
import {excerpt} from '../protocol/read-message.ts';
import {
  MalformedReply,
  type Conversation,
  type Ending,
  type Invocation,
  type Workload,
} from '../workloads/workload.ts';
import type {Client} from './clients.ts';

/** What a worker needs of the run. */
export interface Office {
  readonly workload: Workload;
  readonly timeout: Micros;
  /** How much a process's number grows when it has crashed. */
  readonly concurrency: number;
  open(node: string): Client;
  record(event: Omit<ClientEvent, 'time'>): void;
  /** A reply that is none. */
  malformed(sentence: string): void;
}

type End =
  | {readonly type: 'ok' | 'info'; readonly value: Json}
  | {readonly type: 'fail' | 'info'; readonly error: Json};

/** One client thread: it asks its node for one thing at a time. After an unknown end a new process goes on, with a new client. */
export class Worker {
  process: number;
  private client: Client;
  private talk: ReturnType<Workload['client']>;
  private current: Invocation | null = null;

  constructor(
    readonly thread: number,
    readonly node: string,
    private readonly office: Office,
  ) {
    this.process = thread;
    this.client = office.open(node);
    this.talk = office.workload.client();
  }

  get isFree(): boolean {
    return this.current === null;
  }

  /** Asks; `ended` is called when it is over, whatever the end. */
  begin(invocation: Invocation, final: boolean, ended: () => void): void {
    this.current = invocation;
    this.record('invoke', invocation, final, {value: invocation.value ?? null});
    const conversation = this.talk(invocation);
    const end = (how: End) => {
      this.current = null;
      this.record(how.type, invocation, final, 'value' in how ? {value: how.value} : {error: how.error});
      if (how.type === 'info') this.crash();
      ended();
    };
    this.go(conversation, () => conversation.next(), end);
  }

  private go(
    conversation: Conversation,
    next: () => IteratorResult<Body, Ending>,
    end: (how: End) => void,
  ): void {
    let step: IteratorResult<Body, Ending>;
    try {
      step = next();
    } catch (error) {
      if (!(error instanceof MalformedReply)) throw error;
      end(this.unknown(['malformed-reply', error.message]));
      return;
    }
    if (step.done === true) {
      end({type: step.value.outcome ?? 'ok', value: step.value.value});
      return;
    }
    const request = step.value;
    this.client.ask(request, this.office.timeout, (reply) => {
      const refusal = this.refusal(request, reply);
      if (refusal !== null) end(refusal);
      else if (reply !== null) this.go(conversation, () => this.take(conversation, request, reply), end);
    });
  }

  /** Hands on a reply. One that is none ends the conversation, and is told. */
  private take(conversation: Conversation, request: Body, reply: Body): IteratorResult<Body, Ending> {
    const asked = typeOf(request);
    try {
      if (reply['type'] !== `${asked}_ok`) throw new MalformedReply(`is no ${asked}_ok`);
      return conversation.next(reply);
    } catch (error) {
      if (error instanceof MalformedReply) {
        const shown = excerpt(JSON.stringify(reply));
        this.office.malformed(
          `${this.node} answered ${asked} with a message that ${error.message}: ${shown}.`,
        );
      }
      throw error;
    }
  }

  /** How a conversation ends that got no reply, or an error. */
  private refusal(request: Body, reply: Body | null): End | null {
    if (reply === null) return this.unknown(['net-timeout', `no reply to ${typeOf(request)}`]);
    if (reply['type'] !== 'error') return null;
    const {code, text = null} = reply;
    const kind = errorOf(code);
    const answer =
      this.current === null ? null : (this.office.workload.answerOf?.(this.current, kind.code) ?? null);
    if (answer !== null) return {type: 'ok', value: answer.value};
    const error = [kind.name, text];
    return kind.definite ? {type: 'fail', error} : this.unknown(error);
  }

  /** What changes nothing may count as not having happened. */
  private unknown(error: Json): End {
    const harmless = this.office.workload.harmless.includes(this.current?.f ?? '');
    return {type: harmless ? 'fail' : 'info', error};
  }

  private crash(): void {
    this.client.close();
    this.client = this.office.open(this.node);
    this.talk = this.office.workload.client();
    this.process += this.office.concurrency;
  }

  private record(
    type: ClientEvent['type'],
    {f, key, fromBeginning}: Invocation,
    final: boolean,
    said: {readonly value?: Json; readonly error?: Json},
  ): void {
    const {process, node} = this;
    this.office.record({
      process,
      type,
      f,
      ...(key === undefined ? {} : {key}),
      ...said,
      ...(final ? {final: true} : {}),
      ...(fromBeginning === undefined ? {} : {fromBeginning}),
      node,
    });
  }
}
