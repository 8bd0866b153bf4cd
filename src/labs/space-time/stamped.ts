import {conesOf} from '../../core/simulation/causality.ts';
import {eventNames} from '../../core/simulation/clocks/event-names.ts';
import {earliest, latest} from '../../core/simulation/clocks/ends.ts';
import {stampsOf, type Stamps} from '../../core/simulation/clocks/stamps.ts';
import type {SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import type {TextTable} from '../../views/TextTable/table.ts';
import type {ClockName} from './clock-names.ts';
import type {Run} from './run.ts';
import {columns, heads, stampInWords, type Column} from './stamp-words.ts';

/** So many events are drawn: the latest of a run, and every clock counts those before; the earliest of a part that was chosen. */
export const SHOWN = 40;

/** A run with the names and the stamps of its events, and the part of it that is drawn. */
export interface Stamped extends Run {
  readonly shown: SpaceTimeDiagram;
  readonly names: ReadonlyMap<string, string>;
  readonly stamps: ReadonlyMap<string, Stamps>;
}

export function stamped(run: Run): Stamped {
  const {diagram, walls, part} = run;
  return {
    ...run,
    shown: part ? earliest(part.drawn, SHOWN) : latest(diagram, SHOWN),
    names: eventNames(diagram),
    stamps: stampsOf(diagram, (event) => walls?.get(event) ?? 0),
  };
}

/** The clocks that a run has: those that read the time only where there is any. */
export const clocksOf = ({walls}: Run): readonly Column[] =>
  walls === null ? ['lamport', 'vector'] : columns;

/** The part that is drawn, each event with its name and what the clock says, each message that arrived with its words. */
export function labelled(run: Stamped, clock: ClockName): SpaceTimeDiagram {
  // In one line: what is read aloud is then what is drawn.
  const label = (id: string): string => {
    const said = saidOf(run, id, clock);
    return `${run.names.get(id)}${said === '' ? '' : `: ${said}`}`.replaceAll(' ', '\u00a0');
  };
  const {processes, events, messages} = run.shown;
  return {
    processes,
    events: events.map((event) => ({...event, label: label(event.id)})),
    // Several that leave at once and arrive nowhere would lie upon each other; the words of their event tell them.
    messages: messages.map(({label: words, ...message}) =>
      message.to === null || words === undefined ? message : {...message, label: words},
    ),
  };
}

function saidOf({diagram, stamps}: Stamped, id: string, clock: ClockName): string {
  const stamp = stamps.get(id);
  const processes = diagram.processes.map((process) => process.id);
  return stamp ? stampInWords(stamp, clock, processes) : '';
}

/** An event, what can have caused it and what it can have caused, and what every clock says of it. */
export function eventInWords(run: Stamped, id: string): string {
  const {diagram, names, tell} = run;
  const {past, future} = conesOf(diagram, id);
  const rest = diagram.events.length - 1 - past.size - future.size;
  const {when, what} = tell(id);
  const clocks = clocksOf(run)
    .map((clock) => `${phrases[clock]} ${saidOf(run, id, clock)}`)
    .join('; ');
  return (
    `${names.get(id)}, ${when}: ${what}. Of ${run.part?.name ?? 'the run so far'} ${past.size} ${past.size === 1 ? 'event' : 'events'} can have ` +
    `caused it, it can have caused ${future.size}, and ${rest} ${rest === 1 ? 'is' : 'are'} concurrent with it. ${clocks}.`
  );
}

const phrases: Readonly<Record<Column, string>> = {
  lamport: 'Lamport’s number is',
  vector: 'the vector is',
  hybrid: 'the hybrid clock is',
  wall: 'the clock of its node shows',
};

/** The events that are drawn as text, a row each, with every clock. */
export function runTable(run: Stamped): TextTable {
  const clocks = clocksOf(run);
  return {
    head: ['Event', 'When', 'What happened', ...clocks.map((clock) => heads[clock])],
    rows: run.shown.events.map(({id}) => {
      const {when, what} = run.tell(id);
      return [run.names.get(id) ?? '', when, what, ...clocks.map((clock) => saidOf(run, id, clock))];
    }),
  };
}
