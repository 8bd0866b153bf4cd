import type {ReactNode} from 'react';
import {conesOf} from '../../core/simulation/causality.ts';
import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {diagramInWords} from '../../core/simulation/diagram-words.ts';
import {
  layOut,
  LINE_HEIGHT,
  MARK,
  round,
  type Line,
  type PlacedText,
  type Point,
  type Spacing,
} from './layout.ts';
import styles from './styles.module.css';

interface Props {
  readonly diagram: SpaceTimeDiagram;
  /** Rows in order (the usual), or at the distances of the events' times. */
  readonly spacing?: Spacing;
  /** An event whose past and future are lit; what is concurrent with it stands back. */
  readonly highlight?: string;
  /** What the picture says; without it the events are told one by one. */
  readonly label?: string;
}

/** How an event stands to the highlighted one. */
type Relation = 'self' | 'past' | 'future' | 'concurrent' | 'none';

/**
 * The field's own picture, and this site's: vertical lines are processes, time runs downwards, slanted arrows are
 * messages. Colours say which process; shapes and words say all else.
 */
export default function SpaceTime({diagram, spacing = 'order', highlight, label}: Props): ReactNode {
  const layout = layOut(diagram, spacing);
  const cones = highlight === undefined ? null : conesOf(diagram, highlight);
  const relation = (event: string): Relation => {
    if (!cones) return 'none';
    if (event === highlight) return 'self';
    return cones.past.has(event) ? 'past' : cones.future.has(event) ? 'future' : 'concurrent';
  };
  const lit = (message: DiagramMessage) => {
    const ends = [relation(message.from), message.to === null ? 'concurrent' : relation(message.to)];
    return (
      !cones ||
      ends.every((end) => end === 'self' || end === 'past') ||
      ends.every((end) => end === 'self' || end === 'future')
    );
  };
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={label ?? diagramInWords(diagram).join(' ')}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      style={{minInlineSize: `${layout.width * 0.82}px`}}
    >
      {layout.stretches.map(({process, alive, from, to}) => (
        <path
          key={`${process} ${from.y}`}
          className={alive ? styles.life : styles.dead}
          style={{stroke: processColour(process)}}
          d={straight({from, to})}
        />
      ))}
      {layout.heads.map(({thing, at}, process) => (
        <text
          key={thing}
          className={styles.head}
          style={{fill: processColour(process)}}
          x={at.x}
          y={at.y}
          textAnchor="middle"
        >
          {thing}
        </text>
      ))}
      {layout.messages.map(({message, line, text}, index) => (
        <g
          key={`${message.from} ${message.to ?? message.toward ?? ''} ${index}`}
          className={lit(message) ? undefined : styles.faint}
        >
          <Arrow message={message} line={line} />
          {text && <Label text={text} className={styles.message} />}
        </g>
      ))}
      {layout.events.map(({thing, at, text, process}) => (
        <g key={thing.id} className={relation(thing.id) === 'concurrent' ? styles.faint : undefined}>
          <Mark event={thing} at={at} colour={processColour(process)} relation={relation(thing.id)} />
          {text && <Label text={text} className={styles.event} />}
        </g>
      ))}
    </svg>
  );
}

/** The colours of processes come round again after the fifth; their names never do. */
function processColour(process: number): string {
  return `var(--color-process-${(process % 5) + 1})`;
}

const straight = ({from, to}: Line): string => `M${from.x} ${from.y}L${to.x} ${to.y}`;

function Arrow({message, line}: {message: DiagramMessage; line: Line}): ReactNode {
  if (message.to !== null) return <path className={styles.arrow} d={`${straight(line)}${head(line)}`} />;
  if (message.fate === 'in-flight') {
    return <path className={styles.inFlight} d={`${straight(line)}${head(line)}`} />;
  }
  const {x, y} = line.to;
  return (
    <>
      <path className={styles.arrow} d={straight(line)} />
      <path className={styles.fault} d={cross({x, y}, 5)} />
    </>
  );
}

/** The open head at an arrow's end. */
function head({from, to}: Line): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const barb = (side: number) =>
    `${round(to.x - 10 * (ux - side * uy * 0.5))} ${round(to.y - 10 * (uy + side * ux * 0.5))}`;
  return `M${barb(1)}L${to.x} ${to.y}L${barb(-1)}`;
}

const cross = ({x, y}: Point, size: number): string =>
  `M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`;

interface MarkProps {
  event: DiagramEvent;
  at: Point;
  colour: string;
  relation: Relation;
}

/** An event's shape: a dot, a cross for a crash, a diamond for a decision, a square for a timeout. */
function Mark({event, at: {x, y}, colour, relation}: MarkProps): ReactNode {
  const ring = relation === 'self' && <circle className={styles.ring} cx={x} cy={y} r={MARK + 6} />;
  const full = relation !== 'past';
  const paint = {stroke: colour, fill: full ? colour : 'var(--color-paper)'};
  switch (event.kind) {
    case 'crash':
      return <path className={styles.fault} d={cross({x, y}, MARK)} />;
    case 'decide':
      return (
        <>
          {ring}
          <path className={styles.mark} style={paint} d={diamond({x, y}, MARK + 3)} />
        </>
      );
    case 'timeout':
      return (
        <>
          {ring}
          <rect
            className={styles.mark}
            style={{...paint, fill: 'var(--color-paper)'}}
            x={x - MARK}
            y={y - MARK}
            width={2 * MARK}
            height={2 * MARK}
          />
        </>
      );
    default:
      return (
        <>
          {ring}
          <circle
            className={styles.mark}
            style={paint}
            cx={x}
            cy={y}
            r={event.kind === 'restart' ? MARK + 2 : MARK - 1}
          />
        </>
      );
  }
}

const diamond = ({x, y}: Point, size: number): string =>
  `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;

function Label({text, className}: {text: PlacedText; className: string | undefined}): ReactNode {
  return (
    <text className={className} textAnchor={text.anchor} x={text.x} y={text.y} dy="0.34em">
      {text.lines.map((line, index) => (
        <tspan key={line} x={text.x} dy={index === 0 ? undefined : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
