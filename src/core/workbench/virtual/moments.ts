import type {DiagramEventKind, DiagramMessage, SpaceTimeDiagram} from '../../simulation/diagram.ts';
import type {Micros} from '../../simulation/time.ts';
import {isClient, typeOf, type Body} from '../protocol/message.ts';
import type {Command, Entry, Fact} from '../run/journal.ts';

/** The line of all clients together: each of them talks with one node only. */
const CLIENTS = 'clients';

/** Something that happened at a place in a run, and what came of it at once. */
export interface Moment {
  readonly id: string;
  /** Since the first request could be made. */
  readonly at: Micros;
  /** A node, a service or the clients; `null`: the network. */
  readonly place: string | null;
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
    const {kind, label, says} = this.cause(entry);
    const told = own.flatMap((fact) => factInWords(fact));
    const lines = own.flatMap((fact) => ('line' in fact && fact.line !== undefined ? [fact.line] : []));
    const short = [label, ...own.flatMap(shortly)].filter((each) => each !== '').join('; ');
    this.moments.push({id, at: at - this.began, place, kind, label: short, says: [...says, ...told], lines});
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

  private cause({cause, facts}: Entry): Pick<Moment, 'kind' | 'label' | 'says'> {
    if (cause.kind === 'command') return commandInWords(cause.command);
    if (cause.kind !== 'deliver') {
      const says = cause.kind === 'timer' ? [`A timer of ${cause.node} is due.`] : [];
      return {kind: cause.kind === 'timer' ? 'timeout' : 'step', label: '', says};
    }
    const {src, dest, body} = cause.message;
    const lost = facts.find((fact) => fact.kind === 'lost');
    const what = `${bodyInWords(body)} from ${whom(src)}`;
    if (lost?.kind !== 'lost')
      return {kind: 'receive', label: '', says: [`${beginning(dest)} gets ${what}.`]};
    const why = {
      cut: 'the link is cut',
      chance: 'by chance',
      crashed: 'it is down',
      nobody: 'nobody waits for it any more',
    };
    return {
      kind: 'step',
      label: '',
      says: [`${bodyInWords(body)} from ${whom(src)} does not reach ${whom(dest)}: ${why[lost.why]}.`],
    };
  }
}

/** Where an entry stands in the picture. What does not arrive is no event of its receiver. */
function placeOf({cause, facts}: Entry): string | null {
  switch (cause.kind) {
    case 'client':
      return CLIENTS;
    case 'timer':
    case 'output':
      return cause.node;
    case 'deliver': {
      const isLost = facts.some((fact) => fact.kind === 'lost' && fact.message.id === cause.message.id);
      return isLost ? null : lineOf(cause.message.dest);
    }
    case 'command':
      return 'node' in cause.command ? cause.command.node : null;
    default:
      return null;
  }
}

const lineOf = (name: string): string => (isClient(name) ? CLIENTS : name);
const whom = (name: string): string => (isClient(name) ? 'a client' : name);
/** At the beginning of a sentence; a node's name stays as it is. */
const beginning = (name: string): string => (isClient(name) ? 'A client' : name);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Clients first, then nodes, then services. */
function rankOf(place: string): number {
  return place === CLIENTS ? 0 : /^n\d+$/.test(place) ? 1 : 2;
}

function commandInWords(command: Command): Pick<Moment, 'kind' | 'label' | 'says'> {
  switch (command.kind) {
    case 'cut': {
      const links = command.links.map((link) => link.replace('>', ' to ')).join(', ');
      return {kind: 'step', label: '', says: [`The links are cut from ${links}.`]};
    }
    case 'heal':
      return {kind: 'step', label: '', says: ['All links are whole again.']};
    case 'crash':
      return {
        kind: 'crash',
        label: 'killed',
        says: [`${command.node} is killed; what it had in memory is gone.`],
      };
    case 'restart':
      return {kind: 'restart', label: 'starts again', says: [`${command.node} starts again.`]};
    case 'pause':
      return {kind: 'step', label: 'paused', says: [`${command.node} is paused.`]};
    default:
      return {kind: 'step', label: 'resumes', says: [`${command.node} goes on.`]};
  }
}

function factInWords(fact: Fact): readonly string[] {
  const at = 'line' in fact && fact.line !== undefined ? ` (line ${fact.line})` : '';
  switch (fact.kind) {
    case 'sent': {
      const {src, dest, body} = fact.message;
      if (fact.copy === true) return [`The network makes a second one of ${bodyInWords(body)}.`];
      return isClient(src) ? [] : [`It sends ${bodyInWords(body)} to ${whom(dest)}${at}.`];
    }
    case 'logged':
      return [`It logs: ${fact.text}${at}.`];
    case 'exited':
      return [`It ends: it ${fact.status}.`];
    case 'recorded': {
      const {type, f, node, value, error, key} = fact.event;
      const what = [f, ...(key === undefined ? [] : [`key ${JSON.stringify(key)}`]), ...shown(value)].join(
        ' ',
      );
      if (type === 'invoke') return [`A client asks ${node}: ${what}.`];
      if (type === 'ok') return [`The client of ${node} has its answer: ${what}.`];
      const why = error === undefined ? '' : `, ${JSON.stringify(error)}`;
      return [
        type === 'fail' ? `The ${f} has failed${why}.` : `Nobody knows whether the ${f} happened${why}.`,
      ];
    }
    default:
      return fact.why === 'chance' ? [`${capital(bodyInWords(fact.message.body))} is lost on the way.`] : [];
  }
}

/** For the picture. */
function shortly(fact: Fact): readonly string[] {
  if (fact.kind === 'logged') return [`“${cut(fact.text)}”`];
  if (fact.kind === 'exited') return ['ends'];
  if (fact.kind !== 'recorded') return [];
  const {type, f, value} = fact.event;
  return [
    cut([type === 'invoke' ? '' : `${type}:`, f, ...shown(value)].filter((each) => each !== '').join(' ')),
  ];
}

const shown = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : [JSON.stringify(value)];

/** Letters of a label. */
const LABEL = 28;
const cut = (text: string): string => (text.length > LABEL ? `${text.slice(0, LABEL - 1)}…` : text);

/** `broadcast {message: 7}`; the numbers by which replies find their requests are left out. */
export function bodyInWords(body: Body): string {
  const fields = Object.entries(body).filter(([name]) => !['type', 'msg_id', 'in_reply_to'].includes(name));
  const said = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
  return fields.length === 0 ? typeOf(body) : `${typeOf(body)} {${said}}`;
}
