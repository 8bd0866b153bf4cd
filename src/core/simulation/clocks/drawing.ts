import type {DiagramEvent, SpaceTimeDiagram} from '../diagram.ts';
import {millis} from '../time.ts';
import {stampsOf, type Stamps} from './stamps.ts';

/** An event of a drawing. What it is called, `A2`, follows from its place on its process. */
export interface DrawnEvent {
  readonly id: string;
  readonly process: string;
}

export interface DrawnMessage {
  /** The event that sends it. */
  readonly from: string;
  /** The event that receives it; null: it is lost. */
  readonly to: string | null;
  /** The process that it was sent to. */
  readonly toward: string;
}

/** A space-time diagram that somebody draws: its events in the order of real time, one every ten milliseconds. */
export interface Drawing {
  readonly processes: readonly string[];
  readonly events: readonly DrawnEvent[];
  readonly messages: readonly DrawnMessage[];
  /** By how many milliseconds the clock of a process is fast, or slow where it is less than nought. */
  readonly skews: Readonly<Record<string, number>>;
}

/** From one event of a drawing to the next, in milliseconds of real time. */
const ROW_MILLIS = 10;

/** Real time at an event, in milliseconds from the beginning. */
export function realTime({events}: Drawing, id: string): number {
  return (events.findIndex((event) => event.id === id) + 1) * ROW_MILLIS;
}

/** What an event is called: its process and its place there, from 1. */
export function nameOf({events}: Drawing, id: string): string {
  const process = events.find((event) => event.id === id)?.process ?? '';
  const own = events.filter((event) => event.process === process);
  return `${process}${own.findIndex((event) => event.id === id) + 1}`;
}

/** A drawing as a diagram. */
export function diagramOf(drawing: Drawing, labelOf: (id: string) => string): SpaceTimeDiagram {
  const {processes, events, messages} = drawing;
  const kindOf = (id: string): DiagramEvent['kind'] =>
    messages.some(({to}) => to === id) ? 'receive' : messages.some(({from}) => from === id) ? 'send' : 'step';
  return {
    processes: processes.map((id) => ({id, label: id})),
    events: events.map(({id, process}, at) => ({id, process, at, label: labelOf(id), kind: kindOf(id)})),
    messages: messages.map(({from, to, toward}) => ({from, to, ...(to === null && {toward})})),
  };
}

/** Every event with its stamps. A drawing has no cycle, so this never throws. */
export function stampsOfDrawing(drawing: Drawing): ReadonlyMap<string, Stamps> {
  const processOf = new Map(drawing.events.map(({id, process}) => [id, process]));
  return stampsOf(
    diagramOf(drawing, () => ''),
    (id) => millis(realTime(drawing, id) + (drawing.skews[processOf.get(id) ?? ''] ?? 0)),
  );
}
