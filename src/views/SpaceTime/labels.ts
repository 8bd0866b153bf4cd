import type {DiagramEvent, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {CHARACTER, LINE_HEIGHT, round, type Room} from './measures.ts';
import type {Line, PlacedText, Point} from './placed.ts';

/** Between an event and its label. */
export const LABEL_GAP = 13;
const LABEL_SHIFT = 9;
/** As far as an arrow's head reaches, where one arrives and one leaves on the label's side. */
const BETWEEN_ARROWS = 11;

/**
 * Breaks a label at its spaces into lines of at most about so many characters: into as few lines as can be, and those
 * as even as can be, so that no single word is left over.
 */
export function wrap(label: string, characters: number): string[] {
  const fewest = fill(label, characters).length;
  let width = characters;
  while (width > 1 && fill(label, width - 1).length === fewest) width -= 1;
  return fill(label, width);
}

function fill(label: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How wide a text is about, in pixels; a letter m or w takes half as much again as others. */
export const widthOf = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => line.length + (line.match(/[mw]/gi) ?? []).length / 2)) * CHARACTER;

export const linesOf = ({label}: DiagramEvent, {characters}: Room): string[] => wrap(label ?? '', characters);

/** An event's label, on its side of the process line. */
export function beside(
  diagram: SpaceTimeDiagram,
  event: DiagramEvent,
  at: Point,
  side: 'left' | 'right',
  room: Room,
): PlacedText {
  const lines = linesOf(event, room);
  const {leaves, arrives} = arrowsAt(diagram, event, side);
  // Labels make way: upwards for an arrow that leaves on their side, downwards for one that arrives, outwards for both.
  const shift = leaves === arrives ? 0 : leaves ? -LABEL_SHIFT : LABEL_SHIFT;
  const middle = at.y + shift;
  const gap = LABEL_GAP + (leaves && arrives ? BETWEEN_ARROWS : 0);
  return {
    x: at.x + (side === 'left' ? -gap : gap),
    y: middle - ((lines.length - 1) * LINE_HEIGHT) / 2,
    lines,
    anchor: side === 'left' ? 'end' : 'start',
  };
}

/** Which arrows an event has on the side of its label. */
function arrowsAt(
  {processes, events, messages}: SpaceTimeDiagram,
  event: DiagramEvent,
  side: 'left' | 'right',
): {readonly leaves: boolean; readonly arrives: boolean} {
  const column = (process: string | undefined) => processes.findIndex(({id}) => id === process);
  const processOf = (id: string | null) => events.find((one) => one.id === id)?.process;
  const onSide = (other: string | undefined) =>
    Math.sign(column(other) - column(event.process)) === (side === 'left' ? -1 : 1);
  return {
    leaves: messages.some(
      ({from, to, toward}) => from === event.id && onSide(to === null ? toward : processOf(to)),
    ),
    arrives: messages.some(({from, to}) => to === event.id && onSide(processOf(from))),
  };
}

/** What else stands where a message's label might. */
interface Taken {
  /** The label of the event that sends it. */
  readonly beside: PlacedText | null;
  /** Whether the same event sends another message, with a label, farther to the same side: its line lies above. */
  readonly isNearer: boolean;
}

/**
 * A message's label stands on its line, between the sender's column and the next, where nothing else runs: above it,
 * or below where another label is above.
 */
export function along(
  {from, to}: Line,
  label: string,
  {column}: Room,
  {beside, isNearer}: Taken,
): PlacedText {
  const isTaken = isNearer || (beside !== null && beside.x > from.x === to.x > from.x);
  const part = Math.min(0.46, (0.46 * column) / Math.abs(to.x - from.x || 1));
  return {
    x: round(from.x + (to.x - from.x) * part),
    y: round(from.y + (to.y - from.y) * part + (isTaken ? 12 : -8)),
    lines: [label],
    anchor: 'middle',
  };
}
