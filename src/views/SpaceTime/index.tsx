'use static';

import type {ReactNode} from 'react';
import {conesOf, type Cones} from '../../core/simulation/causality.ts';
import type {DiagramEvent, DiagramMessage, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {diagramInWords} from '../../core/simulation/diagram-words.ts';
import {processColour} from '../process-colour.ts';
import {told} from '../told.ts';
import Arrow from './Arrow.tsx';
import {layOut} from './layout.ts';
import Mark from './Mark.tsx';
import Heads from './Heads.tsx';
import {LINE_HEIGHT, TARGET} from './measures.ts';
import type {PlacedEvent, PlacedText, Spacing} from './placed.ts';
import {isInOneCone, relationTo, type Relation} from './relation.ts';
import {straight} from './shapes.ts';
import styles from './styles.module.css';

interface Props {
  readonly diagram: SpaceTimeDiagram;
  /** Rows in order (the usual), or at the distances of the events' times. */
  readonly spacing?: Spacing;
  /** An event whose past and future are lit; what is concurrent with it stands back. */
  readonly highlight?: string | undefined;
  /** Its past and its future, where not everything that leads to them is drawn. */
  readonly cones?: Cones | undefined;
  /** What the picture says; without it the events are told one by one. */
  readonly label?: string;
  /** Another event with a ring: one that the highlighted one is compared with. */
  readonly ringed?: string | undefined;
  /** Puts what is drawn of an event into something that acts: in a lab, a button that chooses it. */
  readonly wrapEvent?: (event: DiagramEvent, drawn: ReactNode) => ReactNode;
}

/**
 * The field's own picture, and this site's: vertical lines are processes, time runs downwards, slanted arrows are
 * messages. Colours say which process; shapes and words say all else.
 */
export default function SpaceTime(props: Props): ReactNode {
  const {diagram, spacing = 'order', highlight, label, ringed, wrapEvent} = props;
  const layout = layOut(diagram, spacing);
  const cones = highlight === undefined ? null : (props.cones ?? conesOf(diagram, highlight));
  const relation = (event: string) => relationTo(cones, highlight, event);
  const isLit = (message: DiagramMessage) => cones === null || isInOneCone(message, relation);
  return (
    <svg
      className={styles.picture}
      role={wrapEvent ? 'group' : 'img'}
      aria-label={label ?? diagramInWords(diagram).join(' ')}
      {...told(() => ({lines: diagramInWords(diagram)}))}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      style={{minInlineSize: `${layout.width * 0.8}px`}}
    >
      {/* In an image no letter is read out; in a group these would be, torn from what they stand beside. */}
      <g aria-hidden>
        <Processes layout={layout} />
        {layout.cut.length > 0 && (
          <polyline className={styles.cut} points={layout.cut.map(({x, y}) => `${x},${y}`).join(' ')} />
        )}
        <Messages layout={layout} isLit={isLit} />
      </g>
      {layout.events.map((placed) => (
        <Event
          key={placed.thing.id}
          placed={placed}
          relation={relation(placed.thing.id)}
          isRinged={[ringed, highlight].includes(placed.thing.id)}
          wrap={wrapEvent}
        />
      ))}
    </svg>
  );
}

interface MessagesProps {
  readonly layout: ReturnType<typeof layOut>;
  readonly isLit: (message: DiagramMessage) => boolean;
}

function Messages({layout, isLit}: MessagesProps): ReactNode {
  return layout.messages.map(({message, line, text}, index) => (
    <g
      key={`${message.from} ${message.to ?? message.toward ?? ''} ${index}`}
      className={isLit(message) ? undefined : styles.faint}
    >
      <Arrow message={message} line={line} />
      {text && <Label text={text} className={styles.message} />}
    </g>
  ));
}

interface EventProps {
  readonly placed: PlacedEvent;
  readonly relation: Relation;
  readonly isRinged: boolean;
  readonly wrap: Props['wrapEvent'];
}

function Event({placed: {thing, at, text, process}, relation, isRinged, wrap}: EventProps): ReactNode {
  const drawn = (
    <>
      {wrap && <circle className={styles.target} cx={at.x} cy={at.y} r={TARGET} />}
      <Mark event={thing} at={at} colour={processColour(process)} relation={relation} isRinged={isRinged} />
      {text && <Label text={text} className={styles.event} />}
    </>
  );
  return (
    <g className={relation === 'concurrent' ? styles.faint : undefined}>
      {wrap ? wrap(thing, drawn) : drawn}
    </g>
  );
}

/** The vertical lines, with their names. */
function Processes({layout: {stretches, heads}}: Pick<MessagesProps, 'layout'>): ReactNode {
  return (
    <>
      {stretches.map(({process, alive, from, to}) => (
        <path
          key={`${process} ${from.y}`}
          className={alive ? styles.life : styles.dead}
          style={{stroke: processColour(process)}}
          d={straight({from, to})}
        />
      ))}
      <Heads heads={heads} />
    </>
  );
}

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
