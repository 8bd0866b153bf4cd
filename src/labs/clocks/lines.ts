import {nameOf, realTime, type Drawing} from '../../core/simulation/clocks/drawing.ts';
import type {Stamps} from '../../core/simulation/clocks/stamps.ts';

/** The drawing as JSON Lines: one event per line, with its message and its stamps. Times are milliseconds. */
export function drawingLines(drawing: Drawing, stamps: ReadonlyMap<string, Stamps>): string {
  const name = (id: string | null | undefined) => (id ? nameOf(drawing, id) : null);
  return drawing.events
    .map(({id, process}) => {
      const sent = drawing.messages.find(({from}) => from === id);
      const received = drawing.messages.find(({to}) => to === id);
      const stamp = stamps.get(id);
      return `${JSON.stringify({
        event: name(id),
        process,
        realTime: realTime(drawing, id),
        ...(sent && {sends: {toward: sent.toward, receivedAs: name(sent.to)}}),
        ...(received && {receives: name(received.from)}),
        ...(stamp && {
          lamport: stamp.lamport,
          vector: drawing.processes.map((each) => stamp.vector[each] ?? 0),
          hybrid: [stamp.hybrid.time / 1000, stamp.hybrid.count],
          wall: stamp.wall / 1000,
        }),
      })}\n`;
    })
    .join('');
}
