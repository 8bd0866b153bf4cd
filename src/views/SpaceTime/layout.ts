import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';

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
  readonly events: readonly (Placed<DiagramEvent> & {readonly process: number})[];
  readonly messages: readonly PlacedMessage[];
}

export const MARK = 6;
export const LINE_HEIGHT = 17;
/** The mean width of a character of the labels; labels are short, so a guess on the safe side serves. */
const CHARACTER = 7.4;
const COLUMN = 132;
const ROW = 46;
const TOP = 58;
const FOOT = 34;
const LABEL_GAP = 13;
const LABEL_SHIFT = 9;
const LABEL_CHARACTERS = 18;
const EDGE = 8;

/** Breaks a label at its spaces into lines of at most about so many characters. */
export function wrap(label: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const widthOf = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => line.length)) * CHARACTER;

/** From where to where a text reaches, by the same guess that made room for it. */
export function extentOf({x, anchor, lines}: PlacedText): {readonly from: number; readonly to: number} {
  const width = widthOf(lines);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {from, to: from + width};
}

/** The heights of the events' times, in the wanted spacing. */
function rows(diagram: SpaceTimeDiagram, spacing: Spacing): (at: number) => number {
  const times = [...new Set(diagram.events.map(({at}) => at))].sort((left, right) => left - right);
  const [earliest = 0] = times;
  const latest = times.at(-1) ?? earliest;
  if (spacing === 'order' || latest === earliest) return (at) => TOP + times.indexOf(at) * ROW;
  const scale = ((times.length - 1) * ROW) / (latest - earliest);
  return (at) => TOP + (at - earliest) * scale;
}

/** Where everything stands. Time runs downwards, and every message falls. */
export function layOut(diagram: SpaceTimeDiagram, spacing: Spacing): Layout {
  const last = diagram.processes.length - 1;
  const column = (id: string | undefined) => diagram.processes.findIndex((process) => process.id === id);
  const labels = diagram.events.map((event) => wrap(event.label ?? '', LABEL_CHARACTERS));
  // Only the first process has its labels on the left; so arrows and labels seldom meet.
  const side = (process: number) => (process === 0 && last > 0 ? 'left' : 'right');
  const room = (process: number, which: 'left' | 'right') =>
    Math.max(
      0,
      ...diagram.events.map((event, at) =>
        column(event.process) === process && side(process) === which ? widthOf(labels[at] ?? []) : 0,
      ),
    );
  const headRoom = (process: number) => widthOf([diagram.processes[process]?.label ?? '']) / 2 + EDGE;
  const left = Math.max(room(0, 'left') + (room(0, 'left') > 0 ? LABEL_GAP : 0), headRoom(0)) + EDGE;
  const columns: number[] = [];
  diagram.processes.forEach((_, process) => {
    const before = columns[process - 1];
    const labelsBefore = process === 0 ? 0 : room(process - 1, 'right');
    columns.push(before === undefined ? left : before + COLUMN + Math.max(0, labelsBefore - COLUMN * 0.55));
  });
  const x = (process: number) => columns[process] ?? left;
  const right =
    Math.max(room(last, 'right') + (room(last, 'right') > 0 ? LABEL_GAP : 0), headRoom(last)) + EDGE;

  const row = rows(diagram, spacing);
  const bottom = Math.max(TOP, ...diagram.events.map(({at}) => row(at))) + FOOT;
  const place = (event: DiagramEvent): Point => ({x: x(column(event.process)), y: row(event.at)});

  /** Labels make way: upwards for an arrow that leaves on their side, downwards for one that arrives there. */
  const aside = (event: DiagramEvent, toLeft: boolean): number => {
    const onSide = (other: string | undefined) => column(other) < column(event.process) === toLeft;
    const processOf = (id: string | null) => diagram.events.find((one) => one.id === id)?.process;
    const leaves = diagram.messages.some(
      ({from, to, toward}) => from === event.id && onSide(to === null ? toward : processOf(to)),
    );
    const arrives = diagram.messages.some(({from, to}) => to === event.id && onSide(processOf(from)));
    return leaves === arrives ? 0 : leaves ? -LABEL_SHIFT : LABEL_SHIFT;
  };

  const events = diagram.events.map((event, index) => {
    const process = column(event.process);
    const at = place(event);
    const lines = labels[index] ?? [];
    const toLeft = side(process) === 'left';
    const text: PlacedText | null =
      event.label === undefined
        ? null
        : {
            x: at.x + (toLeft ? -LABEL_GAP : LABEL_GAP),
            y: at.y + aside(event, toLeft) - ((lines.length - 1) * LINE_HEIGHT) / 2,
            lines,
            anchor: toLeft ? 'end' : 'start',
          };
    return {thing: event, at, text, process};
  });

  const messages = diagram.messages.flatMap((message): PlacedMessage[] => {
    const sender = diagram.events.find(({id}) => id === message.from);
    if (!sender) return [];
    const receiver = diagram.events.find(({id}) => id === message.to);
    const from = place(sender);
    const to = receiver ? place(receiver) : endOfTheLost(from, x(column(message.toward)), message, bottom);
    const line = shorten({from, to}, MARK + 1, receiver ? MARK + 2 : 0);
    return [{message, line, text: message.label === undefined ? null : along(line, message.label)}];
  });

  return {
    width: x(last) + right,
    height: bottom + EDGE,
    heads: diagram.processes.map(({label}, process) => ({
      thing: label,
      at: {x: x(process), y: 22},
      text: null,
    })),
    stretches: diagram.processes.flatMap(({id}, process) =>
      lifeLine(diagram, id, process, x(process), row, bottom),
    ),
    events,
    messages,
  };
}

/** A lost message ends on its way; one in flight goes on to the edge of the picture. */
function endOfTheLost(from: Point, targetX: number, message: DiagramMessage, bottom: number): Point {
  if (message.fate === 'in-flight') {
    return {x: from.x + (targetX - from.x) * 0.82, y: Math.min(bottom - 6, from.y + ROW * 0.8)};
  }
  return {x: from.x + (targetX - from.x) * 0.56, y: from.y + ROW * 0.5};
}

function shorten({from, to}: Line, atStart: number, atEnd: number): Line {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return {
    from: {x: round(from.x + ux * atStart), y: round(from.y + uy * atStart)},
    to: {x: round(to.x - ux * atEnd), y: round(to.y - uy * atEnd)},
  };
}

/** To a tenth of a pixel, so that server and browser write the same digits. */
export const round = (length: number): number => Math.round(length * 10) / 10;

/** A message's label stands on its line, between the sender's column and the next, where nothing else runs. */
function along({from, to}: Line, label: string): PlacedText {
  const part = Math.min(0.46, (0.46 * COLUMN) / Math.abs(to.x - from.x || 1));
  return {
    x: round(from.x + (to.x - from.x) * part),
    y: round(from.y + (to.y - from.y) * part - 8),
    lines: [label],
    anchor: 'middle',
  };
}

function lifeLine(
  diagram: SpaceTimeDiagram,
  id: string,
  process: number,
  x: number,
  row: (at: number) => number,
  bottom: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let top = TOP - 22;
  let alive = true;
  const changes = diagram.events
    .filter((event) => event.process === id && (event.kind === 'crash' || event.kind === 'restart'))
    .sort((left, right) => left.at - right.at);
  for (const {kind, at} of changes) {
    stretches.push({process, alive, from: {x, y: top}, to: {x, y: row(at)}});
    top = row(at);
    alive = kind === 'restart';
  }
  return [...stretches, {process, alive, from: {x, y: top}, to: {x, y: bottom}}];
}
