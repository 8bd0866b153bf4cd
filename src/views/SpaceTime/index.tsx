'use static';

import type {ReactNode} from 'react';
import {conesOf} from '../../core/simulation/causality.ts';
import type {DiagramMessage, SpaceTimeDiagram} from '../../core/simulation/diagram.ts';
import {diagramInWords} from '../../core/simulation/diagram-words.ts';
import {processColour} from '../process-colour.ts';
import {told} from '../told.ts';
import Arrow from './Arrow.tsx';
import {layOut} from './layout.ts';
import Mark from './Mark.tsx';
import {LINE_HEIGHT} from './measures.ts';
import type {PlacedText, Spacing} from './placed.ts';
import {isInOneCone, relationTo} from './relation.ts';
import {straight} from './shapes.ts';
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

/**
 * The field's own picture, and this site's: vertical lines are processes, time runs downwards, slanted arrows are
 * messages. Colours say which process; shapes and words say all else.
 */
export default function SpaceTime({diagram, spacing = 'order', highlight, label}: Props): ReactNode {
  const layout = layOut(diagram, spacing);
  const cones = highlight === undefined ? null : conesOf(diagram, highlight);
  const relation = (event: string) => relationTo(cones, highlight, event);
  const isLit = (message: DiagramMessage) => cones === null || isInOneCone(message, relation);
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={label ?? diagramInWords(diagram).join(' ')}
      {...told(() => ({lines: diagramInWords(diagram)}))}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      style={{minInlineSize: `${layout.width * 0.8}px`}}
    >
      <Processes layout={layout} />
      {layout.cut.length > 0 && (
        <polyline className={styles.cut} points={layout.cut.map(({x, y}) => `${x},${y}`).join(' ')} />
      )}
      {layout.messages.map(({message, line, text}, index) => (
        <g
          key={`${message.from} ${message.to ?? message.toward ?? ''} ${index}`}
          className={isLit(message) ? undefined : styles.faint}
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

/** The vertical lines, with their names. */
function Processes({layout: {stretches, heads}}: {layout: ReturnType<typeof layOut>}): ReactNode {
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
      {heads.map(({thing, at}, process) => (
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
