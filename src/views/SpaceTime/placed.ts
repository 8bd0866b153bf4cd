import type {DiagramEvent, DiagramMessage} from '../../core/simulation/diagram.ts';

/** Whether rows stand at equal distances, in order, or at the distances of the events' times. */
export type Spacing = 'order' | 'time';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

export interface PlacedText extends Point {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end' | 'middle';
}

export interface Placed<Thing> {
  readonly thing: Thing;
  readonly at: Point;
  readonly text: PlacedText | null;
}

/** An event, with its process's place among the processes, from 0. */
export interface PlacedEvent extends Placed<DiagramEvent> {
  readonly process: number;
}

export interface PlacedMessage {
  readonly message: DiagramMessage;
  readonly line: Line;
  readonly text: PlacedText | null;
}

/** One stretch of a process line; a process that has crashed is drawn as a broken one. */
export interface Stretch extends Line {
  readonly process: number;
  readonly alive: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly Placed<string>[];
  readonly stretches: readonly Stretch[];
  readonly events: readonly PlacedEvent[];
  readonly messages: readonly PlacedMessage[];
  /** The line of the cut, from the left edge to the right one; empty where there is none. */
  readonly cut: readonly Point[];
}
