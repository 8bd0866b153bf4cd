'use static';

import {useId, type ReactNode} from 'react';
import type {Diagram, DiagramNode} from './diagram.ts';
import {arrowPath, place, RADIUS, size} from './geometry.ts';
import {told} from '../told.ts';
import {diagramInWords} from './in-words.ts';
import styles from './styles.module.css';

interface Props {
  readonly diagram: Diagram;
}

/** Configurations as nodes and schedules as arrows, as on the whiteboard. Figure gives the text alternative. */
export default function ArrowDiagram({diagram}: Props): ReactNode {
  const head = useId();
  const {width, height} = size(diagram);
  return (
    <svg
      className={styles.diagram}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      {...told(() => ({lines: diagramInWords(diagram)}))}
    >
      <marker id={head} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0L10 5L0 10z" className={styles.head} />
      </marker>
      {diagram.arrows.map((arrow) => {
        const {from, to, name} = arrowPath(arrow, diagram.nodes);
        return (
          <g key={`${arrow.from} ${arrow.to} ${arrow.name}`}>
            <path
              d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
              className={styles.arrow}
              markerEnd={`url(#${head})`}
            />
            <text x={name.x} y={name.y} textAnchor={name.anchor} className={styles.arrowName}>
              {arrow.name}
            </text>
          </g>
        );
      })}
      {diagram.nodes.map((node) => (
        <Mark key={node.id} node={node} />
      ))}
    </svg>
  );
}

function Mark({node}: {readonly node: DiagramNode}): ReactNode {
  const {x, y} = place(node);
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={outline[node.valence]} className={styles[node.valence]} />
      <text y={5} textAnchor="middle" className={styles.name}>
        {node.name}
      </text>
      {node.note && <Note node={node} />}
    </g>
  );
}

function Note({node: {note, noteSide = 'below'}}: {readonly node: DiagramNode}): ReactNode {
  const beside = {left: -(RADIUS + 8), right: RADIUS + 8, below: 0}[noteSide];
  const anchor = ({left: 'end', right: 'start', below: 'middle'} as const)[noteSide];
  return (
    <text x={beside} y={noteSide === 'below' ? RADIUS + 20 : 5} textAnchor={anchor} className={styles.note}>
      {note}
    </text>
  );
}

/** A round shape is open; one with corners is settled: a square for 0, a diamond for 1. */
const outline: Record<DiagramNode['valence'], string> = {
  bivalent: `M${-RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`,
  unknown: `M${-RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`,
  zero: `M${-RADIUS + 3} ${-RADIUS + 3}h${2 * RADIUS - 6}v${2 * RADIUS - 6}h${-2 * RADIUS + 6}z`,
  one: `M0 ${-RADIUS - 3}L${RADIUS + 3} 0L0 ${RADIUS + 3}L${-RADIUS - 3} 0z`,
};
