import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import type {Digraph as Graph, DigraphNode} from './digraph.ts';
import {edgePath, places, RADIUS, size, type Point} from './geometry.ts';
import {told} from '../told.ts';
import {digraphInWords} from './in-words.ts';
import styles from './styles.module.css';

interface Props {
  readonly graph: Graph;
}

/** Nodes on a circle, and arrows from one to another. Figure gives the text alternative. */
export default function Digraph({graph}: Props): ReactNode {
  const head = useId();
  const at = places(graph);
  return (
    <svg
      className={styles.graph}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden
      {...told(() => ({lines: digraphInWords(graph)}))}
    >
      <marker id={head} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0L10 5L0 10z" className={styles.head} />
      </marker>
      {graph.edges.map((edge) => (
        <path
          key={`${edge.from} ${edge.to}`}
          d={edgePath(edge, at)}
          className={styles.edge}
          markerEnd={`url(#${head})`}
        />
      ))}
      {graph.nodes.map((node) => (
        <Mark key={node.id} node={node} at={at.get(node.id)} />
      ))}
    </svg>
  );
}

function Mark({node, at}: {readonly node: DigraphNode; readonly at: Point | undefined}): ReactNode {
  if (!at) return null;
  const isLeft = at.x < size.width / 2 - 1;
  const isMiddle = Math.abs(at.x - size.width / 2) <= 1;
  const isTop = at.y < size.height / 2;
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <circle r={RADIUS} className={clsx(styles.node, node.mark && styles[node.mark])} />
      {node.mark === 'core' && <circle r={RADIUS - 4} className={styles.core} />}
      <text y={6} textAnchor="middle" className={styles.name}>
        {node.name}
      </text>
      {node.note && (
        <text
          x={isMiddle ? 0 : isLeft ? -RADIUS - 8 : RADIUS + 8}
          y={isMiddle ? (isTop ? -RADIUS - 8 : RADIUS + 20) : 5}
          textAnchor={isMiddle ? 'middle' : isLeft ? 'end' : 'start'}
          className={styles.note}
        >
          {node.note}
        </text>
      )}
    </g>
  );
}
