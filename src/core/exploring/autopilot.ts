import type {Explored} from './census.ts';
import {endless} from './endless.ts';
import {eventKey} from './event-key.ts';
import type {Choice, Event, Message, Model} from './model.ts';
import {BIVALENT} from './valence.ts';

/** What the construction of FLP's Theorem 1 carries from stage to stage. */
export interface Standing {
  /** Whose turn it is to take a step: the first process's. */
  readonly turns: readonly number[];
  /** The keys of the messages in flight, the longest waiting first. */
  readonly waiting: readonly string[];
}

export function firstStanding(processes: number): Standing {
  return {turns: Array.from({length: processes}, (_, process) => process), waiting: []};
}

const messageKey = ({to, from, body}: Message): string => `${to} ${from ?? ''} ${body}`;

/** The standing after one event: what was delivered has left the queue, what was sent stands at its end. */
export function follow<Configuration>(
  model: Model<Configuration>,
  standing: Standing,
  choice: Choice<Configuration>,
): Standing {
  const left = model.view(choice.next).inFlight.map(messageKey);
  const kept = standing.waiting.filter((message) => {
    const place = left.indexOf(message);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return {turns: standing.turns, waiting: [...kept, ...left]};
}

/** The standing after a stage: the process whose step ended it goes to the end of the line. */
export function endStage({turns, waiting}: Standing, last: Event): Standing {
  if (last.kind === 'round') return {turns, waiting};
  return {turns: [...turns.filter((process) => process !== last.process), last.process], waiting};
}

/**
 * The configurations worth staying in: nobody has decided, and either both decisions are still possible or
 * nobody ever need decide.
 */
export function openConfigurations<Configuration>(
  model: Model<Configuration>,
  {graph, valence}: Explored<Configuration>,
): Uint8Array {
  const undecided = Uint8Array.from(graph.configurations, (configuration) =>
    model.decisions(configuration).every((decision) => decision === null) ? 1 : 0,
  );
  const lasting = endless(graph, undecided);
  return undecided.map((free, at) => (free === 1 && (valence[at] === BIVALENT || lasting[at] === 1) ? 1 : 0));
}

/**
 * One stage of the endless run of FLP's Theorem 1: events that keep the configuration open and end with the step
 * that is due, by the process whose turn it is, of the message that has waited longest for it (a null receipt if
 * there is none). So every process steps for ever and every message arrives. Null: there is no such stage, and
 * whoever wants to keep the protocol open must starve that process.
 */
export function stage<Configuration>(
  model: Model<Configuration>,
  explored: Explored<Configuration>,
  open: Uint8Array,
  at: number,
  standing: Standing,
): Choice<Configuration>[] | null {
  const here = explored.graph.configurations[at];
  if (here === undefined) return null;
  const choices = model.choices(here);
  const due = choices.some(({event}) => event.kind === 'round') ? null : dueEvent(choices, standing);
  if (due === undefined) return null;
  return path(model, explored, open, at, (choice) => due === null || eventKey(choice.event) === due);
}

/** The key of the event that is due, or undefined if nobody can step. */
function dueEvent(choices: readonly Choice<unknown>[], {turns, waiting}: Standing): string | undefined {
  const possible = new Set(
    choices.filter(({event}) => event.kind !== 'crash').map(({event}) => eventKey(event)),
  );
  for (const process of turns) {
    const message = waiting.find((key) => key.startsWith(`${process} `) && possible.has(key));
    if (message !== undefined) return message;
    if (possible.has(`${process} null`)) return `${process} null`;
  }
  return undefined;
}

/** The shortest way through open configurations that ends with a wanted event. */
function path<Configuration>(
  model: Model<Configuration>,
  {graph}: Explored<Configuration>,
  open: Uint8Array,
  start: number,
  wanted: (choice: Choice<Configuration>) => boolean,
): Choice<Configuration>[] | null {
  const ways = new Map<number, Choice<Configuration>[]>([[start, []]]);
  for (const [at, way] of ways) {
    const configuration = graph.configurations[at];
    if (configuration === undefined) continue;
    for (const choice of model.choices(configuration)) {
      if (choice.event.kind === 'crash') continue;
      const next = graph.numbers.get(model.key(choice.next));
      if (next === undefined || open[next] !== 1) continue;
      if (wanted(choice)) return [...way, choice];
      if (!ways.has(next)) ways.set(next, [...way, choice]);
    }
  }
  return null;
}

/** Stages enough for any protocol of the lab to come round; they have a few dozen open configurations. */
const MOST_STAGES = 1_000;

/**
 * Whether the autopilot can fly for ever from the start: it comes back to a configuration with the same standing,
 * and may then do the same again.
 */
export function keepsOpen<Configuration>(
  model: Model<Configuration>,
  explored: Explored<Configuration>,
  open: Uint8Array,
): boolean {
  const seen = new Set<string>();
  let at = 0;
  let standing = firstStanding(model.processes);
  while (seen.size < MOST_STAGES) {
    const here = JSON.stringify([at, standing]);
    if (seen.has(here)) return true;
    seen.add(here);
    const way = stage(model, explored, open, at, standing);
    const last = way?.at(-1);
    if (!way || !last) return false;
    for (const choice of way) standing = follow(model, standing, choice);
    standing = endStage(standing, last.event);
    at = explored.graph.numbers.get(model.key(last.next)) ?? 0;
  }
  return false;
}
