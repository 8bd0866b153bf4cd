import type {ReactNode} from 'react';
import type {GraphPicture} from '../../core/exploring/picture.ts';
import type {ValenceName} from '../../core/exploring/valence.ts';
import {layOut, RADIUS} from './layout.ts';
import styles from './styles.module.css';

interface Props {
  readonly picture: GraphPicture;
  /** Where one stands: the node that wears a ring. */
  readonly current?: number;
  /** The configurations one has been through, in order; the way between them is drawn strong. */
  readonly way?: readonly number[];
  /** What the picture says; without it the configurations are counted by valence. */
  readonly label?: string;
}

/** What a valence means, in the words that the picture's key uses. */
export const valenceWords: Readonly<Record<ValenceName, string>> = {
  bivalent: 'bivalent: both still possible',
  zero: '0-valent: bound for 0',
  one: '1-valent: bound for 1',
  never: 'nobody can decide any more',
};

const marks: Readonly<Record<ValenceName, string>> = {bivalent: '01', zero: '0', one: '1', never: '–'};

/**
 * A configuration graph by depth. A valence is told by shape and digits, and by colour beside them: circle 01,
 * square 0, diamond 1, broken circle for never. A double outline: somebody has decided.
 */
export default function Configurations({picture, current, way = [], label}: Props): ReactNode {
  const {width, height, nodes, edges} = layOut(picture);
  const steps = new Set(way.slice(1).map((to, index) => `${way[index]} ${to}`));
  const kinds = (['bivalent', 'zero', 'one', 'never'] as const).filter((kind) =>
    picture.nodes.some(({valence}) => valence === kind),
  );
  return (
    <div className={styles.graph}>
      <svg
        className={styles.picture}
        role="img"
        aria-label={label ?? countedInWords(picture)}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{minInlineSize: `${width * 0.8}px`}}
      >
        {edges.map(({edge, path, tip}) => (
          <g
            key={`${edge.from} ${edge.to}`}
            className={steps.has(`${edge.from} ${edge.to}`) ? styles.walked : styles.edge}
          >
            <path d={path} />
            <path d="M-8 -4L0 0L-8 4" transform={`translate(${tip.x} ${tip.y}) rotate(${tip.angle})`} />
          </g>
        ))}
        {nodes.map(({node, x, y}) => (
          <g key={node.id} className={styles[node.valence]} transform={`translate(${x} ${y})`}>
            <title>{`${node.id}. ${node.words} ${valenceWords[node.valence]}`}</title>
            {node.id === current && <circle className={styles.ring} r={RADIUS + 7} />}
            {node.decided && <Shape valence={node.valence} size={RADIUS + 4} className={styles.outline} />}
            <Shape valence={node.valence} size={RADIUS} className={styles.shape} />
            <text className={styles.digits} textAnchor="middle" dy="0.35em">
              {marks[node.valence]}
            </text>
          </g>
        ))}
      </svg>
      <ul className={styles.key} aria-label="Key">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg className={styles[kind]} viewBox="-16 -16 32 32" width="24" height="24" aria-hidden="true">
              <Shape valence={kind} size={RADIUS} className={styles.shape} />
              <text className={styles.digits} textAnchor="middle" dy="0.35em">
                {marks[kind]}
              </text>
            </svg>{' '}
            {valenceWords[kind]}
          </li>
        ))}
        {picture.nodes.some(({decided}) => decided) && <li>double outline: somebody has decided</li>}
      </ul>
    </div>
  );
}

interface ShapeProps {
  valence: ValenceName;
  size: number;
  className: string | undefined;
}

function Shape({valence, size, className}: ShapeProps): ReactNode {
  if (valence === 'zero') {
    const side = size * 0.9;
    return <rect className={className} x={-side} y={-side} width={2 * side} height={2 * side} rx={2} />;
  }
  if (valence === 'one') {
    const reach = size * 1.2;
    return <path className={className} d={`M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`} />;
  }
  return <circle className={className} r={size} />;
}

/** What the picture says at a glance. */
function countedInWords({nodes, edges}: GraphPicture): string {
  const counted = (['bivalent', 'zero', 'one', 'never'] as const)
    .map((kind) => [kind, nodes.filter(({valence}) => valence === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${valenceWords[kind].split(':')[0]}`);
  return `A graph of ${nodes.length} configurations and ${edges.length} steps: ${counted.join('; ')}.`;
}
