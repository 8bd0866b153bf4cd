import type {ReactNode} from 'react';
import type {GraphPicture} from '../../core/exploring/picture.ts';
import {layOut, RADIUS} from './layout.ts';
import styles from './styles.module.css';
import {DecidedMark, ValenceMark, ValenceShape, ValenceSign} from './ValenceMark.tsx';
import {valenceWords} from './valence-words.ts';

interface Props {
  readonly picture: GraphPicture;
  /** Where one stands: the node that wears a ring. */
  readonly current?: number;
  /** The configurations one has been through, in order; the way between them is drawn strong. */
  readonly way?: readonly number[];
  /** What the picture says; without it the configurations are counted by valence. */
  readonly label?: string;
}

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
            {node.decided && (
              <ValenceShape valence={node.valence} size={RADIUS + 4} className={styles.outline} />
            )}
            <ValenceSign valence={node.valence} />
          </g>
        ))}
      </svg>
      <ul className={styles.key} aria-label="Key">
        {kinds.map((kind) => (
          <li key={kind}>
            <ValenceMark valence={kind} /> {valenceWords[kind]}
          </li>
        ))}
        {picture.nodes.some(({decided}) => decided) && (
          <li>
            <DecidedMark /> double outline: somebody has decided
          </li>
        )}
      </ul>
    </div>
  );
}

/** What the picture says at a glance. */
function countedInWords({nodes, edges}: GraphPicture): string {
  const counted = (['bivalent', 'zero', 'one', 'never'] as const)
    .map((kind) => [kind, nodes.filter(({valence}) => valence === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${valenceWords[kind].split(':')[0]}`);
  return `A graph of ${nodes.length} configurations and ${edges.length} steps: ${counted.join('; ')}.`;
}
