import type {DiagramMessage, SpaceTimeDiagram} from '@site/src/core/simulation/diagram.ts';
import {lamportClock, vectorClock, type Event} from '../samples/clocks.ts';

const processes = ['a', 'b', 'c'];

/** The run of the figure. Its stamps are computed by the sample, not typed. */
const events: readonly Event[] = [
  {process: 'a'},
  {process: 'b'},
  {process: 'c'},
  {process: 'b', receives: 0},
  {process: 'a'},
  {process: 'c', receives: 3},
];

const numbers = lamportClock(events);
const vectors = vectorClock(events);

const stampOf = (place: number): string => {
  const vector = processes.map((name) => vectors[place]?.[name] ?? 0).join(',');
  return `${String(numbers[place])} (${vector})`;
};

const messages: DiagramMessage[] = events.flatMap(({receives}, place) =>
  receives === undefined ? [] : [{from: `event-${receives}`, to: `event-${place}`}],
);

/** Three processes; each event is labelled with its Lamport number and its vector. */
export const clockStamps: SpaceTimeDiagram = {
  processes: processes.map((name) => ({id: name, label: name})),
  events: events.map(({process, receives}, place) => ({
    id: `event-${place}`,
    process,
    at: place,
    kind: receives === undefined ? 'step' : 'receive',
    label: stampOf(place),
  })),
  messages,
};
