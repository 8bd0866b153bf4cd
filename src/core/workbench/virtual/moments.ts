import type {DiagramEventKind, DiagramMessage, SpaceTimeDiagram} from '../../simulation/diagram.ts';
import type {Micros} from '../../simulation/time.ts';
import {typeOf} from '../protocol/message.ts';
import type {Entry, Fact} from '../run/journal.ts';
import {causeInWords, factsInWords, shortly} from './moment-words.ts';
import {clientOf, lineOf, placeOf, rankOf} from './places.ts';

/** Something that happened at a place in a run, and what came of it at once. */
export interface Moment {
  readonly id: string;
  /** Since the first request could be made. */
  readonly at: Micros;
  /** A node, a service or the clients; `null`: the network. */
  readonly place: string | null;
  /** Which client, where they have done it. */
  readonly client?: string;
  readonly kind: DiagramEventKind;
  /** In a few words, for the picture. */
  readonly label: string;
  /** Everything, in sentences. */
  readonly says: readonly string[];
  /** Of the node's code: the lines that sent or said something. */
  readonly lines: readonly number[];
}

/** A run from its first request on, as one looks at it. */
export interface Story {
  readonly moments: readonly Moment[];
  readonly diagram: SpaceTimeDiagram;
  /** Its first moments are left out. */
  readonly isLatter?: true;
}

/** Tells a run. What nodes and clients say to each other before the first request, and when a node starts, is left out. */
export function storyOf(log: readonly Entry[]): Story {
  const teller = new Teller(beginningOf(log));
  for (const entry of log) teller.hear(entry);
  return teller.story;
}

function beginningOf(log: readonly Entry[]): Micros {
  for (const {at, facts} of log) {
    for (const fact of facts) if (fact.kind === 'recorded') return at - fact.event.time;
  }
  return Infinity;
}

class Teller {
  private readonly moments: Moment[] = [];
  private readonly messages: DiagramMessage[] = [];
  /** Where messages that are on their way were sent. */
  private readonly sentAt = new Map<
    number,
    {readonly from: string; readonly label: string; readonly toward: string}
  >();
  private readonly setUp = new Set<string>();

  constructor(private readonly began: Micros) {}

  get story(): Story {
    for (const {from, label, toward} of this.sentAt.values()) {
      this.messages.push({from, to: null, toward, fate: 'in-flight', label});
    }
    const places = new Set(this.moments.flatMap(({place}) => place ?? []));
    const order = [...places].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    const events = this.moments.flatMap(({id, place, label, kind}, index) =>
      place === null ? [] : [{id, process: place, at: index, kind, ...(label === '' ? {} : {label})}],
    );
    const processes = order.map((id) => ({id, label: id}));
    return {moments: this.moments, diagram: {processes, events, messages: this.messages}};
  }

  hear(entry: Entry): void {
    const {at, cause, facts} = entry;
    for (const fact of facts) {
      if (fact.kind === 'sent' && fact.message.body['type'] === 'init') this.setUp.add(fact.message.src);
    }
    if (at < this.began || cause.kind === 'begin' || this.isSetUp(entry)) return;
    const id = `m${this.moments.length}`;
    const place = placeOf(entry);
    if (cause.kind === 'timer' && facts.length === 0) return;
    if (cause.kind === 'deliver') this.arrive(cause.message.id, facts, id);
    const own = facts.filter((fact) => !this.isOfSetUp(fact));
    const {kind, label, says} = causeInWords(entry);
    // Of what a node does by itself nothing before has said who does it.
    const who = cause.kind === 'output' ? cause.node : 'It';
    const told = factsInWords(own, who);
    const lines = own.flatMap((fact) => ('line' in fact && fact.line !== undefined ? [fact.line] : []));
    const short = [label, ...own.flatMap(shortly)].filter((each) => each !== '').join('; ');
    const client = clientOf(entry);
    this.moments.push({
      id,
      at: at - this.began,
      place,
      ...(client !== undefined && place !== null && {client}),
      kind,
      label: short,
      says: [...says, ...told],
      lines,
    });
    for (const fact of own) this.send(fact, id);
  }

  /** What is said between a node that starts and whoever starts it. */
  private isSetUp({cause}: Entry): boolean {
    if (cause.kind !== 'deliver') return false;
    return this.setUp.has(cause.message.src) || this.setUp.has(cause.message.dest);
  }

  private isOfSetUp(fact: Fact): boolean {
    return fact.kind === 'sent' && (this.setUp.has(fact.message.src) || this.setUp.has(fact.message.dest));
  }

  private arrive(message: number, facts: readonly Fact[], id: string): void {
    const sent = this.sentAt.get(message);
    if (!sent) return;
    this.sentAt.delete(message);
    const isLost = facts.some((fact) => fact.kind === 'lost' && fact.message.id === message);
    if (isLost)
      this.messages.push({from: sent.from, to: null, toward: sent.toward, fate: 'lost', label: sent.label});
    else this.messages.push({from: sent.from, to: id, label: sent.label});
  }

  private send(fact: Fact, from: string): void {
    if (fact.kind === 'lost' && fact.why === 'chance') {
      const {dest, body} = fact.message;
      this.sentAt.delete(fact.message.id);
      this.messages.push({from, to: null, toward: lineOf(dest), fate: 'lost', label: typeOf(body)});
    }
    if (fact.kind !== 'sent') return;
    const {id, dest, body} = fact.message;
    this.sentAt.set(id, {from, label: typeOf(body), toward: lineOf(dest)});
  }
}
