import type {Micros} from '../simulation/time.ts';
import type {Attempt, Call, Event} from './entities.ts';
import {merged, nothing, type Knowledge} from './knowledge.ts';
import {calledBy, caller, idOf, placeOf, type Place} from './places.ts';
import type {Settings} from './settings.ts';
import type {Fact, Witness} from './witness.ts';

/** A step of the run at one place, as far as it concerns the calls that are looked at. */
export interface Happening {
  /** Its place, and its number there from 1. */
  readonly id: string;
  readonly place: Place;
  readonly at: Micros;
  readonly cause: Event;
  /** Those of these calls. */
  readonly facts: readonly Fact[];
}

/** A message of the calls that are looked at. */
export interface Message {
  readonly attempt: Attempt;
  readonly way: 'there' | 'back';
  readonly ok: boolean;
  /** The ids of the happenings that send and receive it. */
  readonly from: string;
  to: string | null;
  readonly toward: Place;
  isLost: boolean;
}

/** Something that an event knows of another, though no message of these calls says so. */
export interface Join {
  readonly from: string;
  readonly to: string;
}

/** What is on its way, by the attempt that it belongs to. */
interface UnderWay {
  readonly knows: Knowledge;
  readonly message: Message | null;
}

/**
 * Writes down what happens to a few calls of a run, and what of it can have caused what. Other calls pass the same callers and
 * servers, and their messages carry knowledge as well: it goes along with them, though they are not written down.
 */
export class Chronicle implements Witness {
  readonly happenings: Happening[] = [];
  readonly messages: Message[] = [];
  readonly joins: Join[] = [];
  readonly #settings: Settings;
  readonly #isLookedAt: (call: Call) => boolean;
  readonly #most: number;
  #facts: Fact[] = [];
  readonly #known = new Map<string, Knowledge>();
  /** What was known at a place at its last event that is written down: what came later came by messages that are not. */
  readonly #written = new Map<string, Knowledge>();
  readonly #underWay = {there: new Map<Attempt, UnderWay>(), back: new Map<Attempt, UnderWay>()};
  /** Servers share the table of keys, as they share a database: what one has written there, another reads. */
  #table: Knowledge = nothing;

  /** @param most so many happenings are written down, and none after them */
  constructor(settings: Settings, calls: ReadonlySet<number>, most: number) {
    this.#settings = settings;
    this.#isLookedAt = ({index}) => calls.has(index);
    this.#most = most;
  }

  get isFull(): boolean {
    return this.happenings.length >= this.#most;
  }

  fact(fact: Fact): void {
    this.#facts.push(fact);
  }

  happened(at: Micros, cause: Event): void {
    const facts = this.#facts;
    this.#facts = [];
    const place = placeOf(cause, this.#settings);
    if (place) this.#step(place, at, cause, facts);
    else for (const each of byServer(facts)) this.#step(each.place, at, cause, each.facts);
  }

  #step(place: Place, at: Micros, cause: Event, facts: readonly Fact[]): void {
    if (cause.kind === 'arrive' && facts[0]?.kind === 'lost') {
      this.#lose(cause.attempt, 'there');
      return;
    }
    const id = idOf(place);
    const received = receiptOf(cause, this.#underWay);
    let knows = merged(this.#known.get(id) ?? nothing, received?.knows ?? nothing);
    if (this.#usesTable(cause, facts)) knows = merged(knows, this.#table);
    const own = facts.filter((fact) => this.#isLookedAt(callOf(fact)));
    if (own.length > 0 || this.#isMessageOfOurs(cause)) {
      knows = this.#write({place, at, cause, facts: own}, knows, received);
    }
    this.#known.set(id, knows);
    if (cause.kind === 'done' && this.#settings.keys === 'yes') this.#table = merged(this.#table, knows);
    this.#send(facts, id, knows);
  }

  /** A message of the calls that are looked at has come, also where nobody minds it any more. */
  #isMessageOfOurs(cause: Event): boolean {
    return (
      (cause.kind === 'arrive' || cause.kind === 'answer') && this.#isLookedAt(cause.attempt.request.call)
    );
  }

  #usesTable(cause: Event, facts: readonly Fact[]): boolean {
    if (this.#settings.keys === 'no') return false;
    return cause.kind === 'done' || facts.some(({kind}) => kind === 'taken');
  }

  /** One event more at its place; says what is known there from then on. */
  #write(step: Omit<Happening, 'id'>, known: Knowledge, received: UnderWay | undefined): Knowledge {
    const place = idOf(step.place);
    const count = (known.get(place) ?? 0) + 1;
    const to = eventId(place, count);
    this.happenings.push({id: to, ...step});
    const message = received?.message;
    if (message) message.to = to;
    const told = merged(this.#written.get(place) ?? nothing, message ? received.knows : nothing);
    for (const [other, heard] of known) {
      if ((told.get(other) ?? 0) < heard) this.joins.push({from: eventId(other, heard), to});
    }
    const knows = new Map(known).set(place, count);
    this.#written.set(place, knows);
    return knows;
  }

  #send(facts: readonly Fact[], here: string, knows: Knowledge): void {
    for (const fact of facts) {
      if (fact.kind === 'lost') this.#lose(fact.attempt, fact.why === 'reply-lost' ? 'back' : 'there');
      if (fact.kind !== 'sent') continue;
      const {attempt, way, ok} = fact;
      const message = this.#isLookedAt(attempt.request.call)
        ? {
            attempt,
            way,
            ok,
            from: eventId(here, knows.get(here) ?? 0),
            to: null,
            toward: way === 'there' ? calledBy(attempt, this.#settings) : caller(attempt.request.layer),
            isLost: false,
          }
        : null;
      if (message) this.messages.push(message);
      // Most know nothing of the calls that are looked at, and need not be found again.
      if (message || knows.size > 0) this.#underWay[way].set(attempt, {knows, message});
    }
  }

  #lose(attempt: Attempt, way: 'there' | 'back'): void {
    const lost = this.#underWay[way].get(attempt);
    if (lost?.message) lost.message.isLost = true;
    this.#underWay[way].delete(attempt);
  }
}

const eventId = (place: string, count: number): string => `${place} ${count}`;

const callOf = (fact: Fact): Call => ('call' in fact ? fact.call : fact.attempt.request.call);

/** What is taken off the way by an event, and what its message carries. */
function receiptOf(
  cause: Event,
  underWay: Readonly<Record<'there' | 'back', Map<Attempt, UnderWay>>>,
): UnderWay | undefined {
  if (cause.kind !== 'arrive' && cause.kind !== 'answer') return undefined;
  const on = underWay[cause.kind === 'arrive' ? 'there' : 'back'];
  const found = on.get(cause.attempt);
  on.delete(cause.attempt);
  return found;
}

/** What is done by hand at each server for itself. */
function byServer(
  facts: readonly Fact[],
): readonly {readonly place: Place; readonly facts: readonly Fact[]}[] {
  const servers = new Map<number, Fact[]>();
  for (const fact of facts) {
    if (!('attempt' in fact)) continue;
    const own = servers.get(fact.attempt.server) ?? [];
    own.push(fact);
    servers.set(fact.attempt.server, own);
  }
  return [...servers].map(([number, own]) => ({place: {kind: 'server', number}, facts: own}));
}
