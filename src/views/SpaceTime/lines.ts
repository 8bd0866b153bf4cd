import type {DiagramMessage, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {ROW, round, TOP} from './measures.ts';
import type {Line, Point, Stretch} from './placed.ts';

/** A process line begins so far above the first row. */
const BEFORE = 22;

/** A lost message ends on its way; one in flight goes on to the edge of the picture. */
export function endOfTheLost(from: Point, targetX: number, message: DiagramMessage, bottom: number): Point {
  if (message.fate === 'in-flight') {
    return {x: from.x + (targetX - from.x) * 0.82, y: Math.min(bottom - 6, from.y + ROW * 0.8)};
  }
  return {x: from.x + (targetX - from.x) * 0.56, y: from.y + ROW * 0.5};
}

/** Cuts so many pixels off a line's ends, where marks stand. */
export function shorten({from, to}: Line, atStart: number, atEnd: number): Line {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return {
    from: {x: round(from.x + ux * atStart), y: round(from.y + uy * atStart)},
    to: {x: round(to.x - ux * atEnd), y: round(to.y - uy * atEnd)},
  };
}

interface Life {
  readonly id: string;
  /** Its place among the processes, from 0. */
  readonly process: number;
  readonly x: number;
  readonly bottom: number;
}

/** A process's line, broken where it crashes and whole again where it restarts. */
export function lifeLine(
  {events}: SpaceTimeDiagram,
  {id, process, x, bottom}: Life,
  row: (at: number) => number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let top = TOP - BEFORE;
  let alive = true;
  const changes = events
    .filter((event) => event.process === id && (event.kind === 'crash' || event.kind === 'restart'))
    .sort((left, right) => left.at - right.at);
  for (const {kind, at} of changes) {
    stretches.push({process, alive, from: {x, y: top}, to: {x, y: row(at)}});
    top = row(at);
    alive = kind === 'restart';
  }
  return [...stretches, {process, alive, from: {x, y: top}, to: {x, y: bottom}}];
}
