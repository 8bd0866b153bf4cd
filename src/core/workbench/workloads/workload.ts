import type {Micros} from '../../simulation/time.ts';
import type {Chance} from '../chance.ts';
import type {Judgement} from '../checkers/judgement.ts';
import type {ClientEvent} from '../event.ts';
import type {Json} from '../json.ts';
import type {Body} from '../protocol/message.ts';
import type {Settings} from '../settings.ts';

/** What a client is to do. */
export interface Invocation {
  readonly f: string;
  readonly key?: Json;
  readonly value?: Json;
  /** Of an assignment of logs: read them again from their beginning, wherever one was. */
  readonly fromBeginning?: true;
}

/** How it ended, if no error came: what is written into the history. */
export interface Ending {
  readonly outcome?: 'info';
  readonly value: Json;
}

/**
 * What a client says to its node for one invocation: it yields request bodies and is given the replies, of the type
 * that the request's type asks for (`read`: `read_ok`). An error or a silence ends it from outside.
 */
export type Conversation = Generator<Body, Ending, Body>;

/** One client, from the moment when it is opened. What it remembers is gone when its operation ends unknown. */
export type Client = (invocation: Invocation) => Conversation;

export interface Worker {
  /** From 0 on; it stays when its process crashes. */
  readonly thread: number;
  readonly process: number;
}

/** Says what is asked. */
export interface Source {
  /** `null`: nothing for this worker now. */
  next(worker: Worker): Invocation | null;
  /** At the end, after everything is healed; called until it has nothing more. Absent: the workload has no such end. */
  final?(worker: Worker): Invocation | null;
  /** Hears what became of an invocation. */
  heard?(worker: Worker, event: ClientEvent): void;
}

export interface Workload {
  /** A request to each node before it is used. */
  setUp?(settings: Settings): Body;
  source(settings: Settings, chance: Chance): Source;
  client(): Client;
  /** The functions that change nothing: where nobody knows whether one happened, it may count as not having happened. */
  readonly harmless: readonly string[];
  /** How long a client waits for a reply; 5 s if left out. */
  timeout?(settings: Settings): Micros;
  /** An error reply that is an answer all the same. */
  answerOf?(invocation: Invocation, code: number): Ending | null;
  judge(events: readonly ClientEvent[], settings: Settings): Judgement;
}

/** A reply without a field that its type needs. */
export class MalformedReply extends Error {}

/** The field of a reply. @throws MalformedReply */
export function field(reply: Body, name: string): Json {
  const value = reply[name];
  if (value !== undefined) return value;
  throw new MalformedReply(`has no "${name}"`);
}

/** The field of a reply that has to pass a test. @throws MalformedReply */
export function fieldOf<Kind extends Json>(
  reply: Body,
  name: string,
  test: (value: Json) => value is Kind,
  kind: string,
): Kind {
  const value = field(reply, name);
  if (test(value)) return value;
  throw new MalformedReply(`has a "${name}" that is not ${kind}`);
}
