'use static';

import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {GraphNode, GraphPicture} from '../../core/exploring/picture.ts';
import {layOut, RADIUS, type Drawn, type Placed} from './layout.ts';
import styles from './styles.module.css';
import {DecidedMark, ValenceMark, ValenceShape, ValenceSign, type Sign} from './ValenceMark.tsx';
import {HIDDEN, valenceNames, valenceWords} from './valence-words.ts';

interface Props {
  readonly picture: GraphPicture;
  /** Where one stands: the node that wears a ring. */
  readonly current?: number;
  /** The configurations one has been through, in order; the way between them is drawn strong. */
  readonly way?: readonly number[];
  /** What the picture says; without it the configurations are counted by valence. */
  readonly label?: string;
  /** Configurations whose valence is not shown. */
  readonly isHidden?: (id: number) => boolean;
  /** Puts what is drawn of a configuration into something that acts: in a lab, a button that leads to it. */
  readonly wrapNode?: (id: number, words: string, drawn: ReactNode) => ReactNode;
}

const shown = () => false;

/**
 * A configuration graph by depth. A valence is told by shape and digits, and by colour beside them: circle 01,
 * square 0, diamond 1, broken circle for never. A double outline: somebody has decided.
 */
export default function Configurations(props: Props): ReactNode {
  const {picture, current, way = [], label, isHidden = shown, wrapNode} = props;
  const {width, height, nodes, edges} = layOut(picture);
  const steps = new Set(way.slice(1).map((to, index) => `${way[index]} ${to}`));
  const signOf = ({id, valence}: GraphNode): Sign => (isHidden(id) ? 'hidden' : valence);
  const kinds = (['hidden', 'bivalent', 'zero', 'one', 'never'] as const).filter((kind) =>
    picture.nodes.some((node) => signOf(node) === kind),
  );
  return (
    <div className={styles.graph}>
      <svg
        className={styles.picture}
        role={wrapNode ? 'group' : 'img'}
        aria-label={label ?? countedInWords(picture, signOf)}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{minInlineSize: `${width * 0.8}px`}}
      >
        {edges.map((drawn) => (
          <Edge key={nameOf(drawn.edge)} {...drawn} isWalked={steps.has(nameOf(drawn.edge))} />
        ))}
        {nodes.map((placed) => (
          <Node
            key={placed.node.id}
            placed={placed}
            sign={signOf(placed.node)}
            isCurrent={placed.node.id === current}
            wrap={wrapNode}
          />
        ))}
      </svg>
      <Key kinds={kinds} hasDecided={picture.nodes.some(({decided}) => decided)} />
    </div>
  );
}

const nameOf = ({from, to}: Drawn['edge']) => `${from} ${to}`;

function Edge({path, tip, isWalked}: Drawn & {readonly isWalked: boolean}): ReactNode {
  return (
    <g className={isWalked ? styles.walked : styles.edge}>
      <path d={path} />
      <path d="M-8 -4L0 0L-8 4" transform={`translate(${tip.x} ${tip.y}) rotate(${tip.angle})`} />
    </g>
  );
}

function Key({
  kinds,
  hasDecided,
}: {
  readonly kinds: readonly Sign[];
  readonly hasDecided: boolean;
}): ReactNode {
  return (
    <ul className={styles.key} aria-label="Key">
      {kinds.map((kind) => (
        <li key={kind}>
          <ValenceMark valence={kind} /> {kind === 'hidden' ? HIDDEN : valenceWords[kind]}
        </li>
      ))}
      {hasDecided && (
        <li>
          <DecidedMark /> double outline: somebody has decided
        </li>
      )}
    </ul>
  );
}

interface NodeProps {
  readonly placed: Placed;
  readonly sign: Sign;
  readonly isCurrent: boolean;
  readonly wrap: Props['wrapNode'];
}

function Node({placed: {node, x, y}, sign, isCurrent, wrap}: NodeProps): ReactNode {
  const words = `${node.id}. ${node.words} ${sign === 'hidden' ? HIDDEN : valenceWords[sign]}`;
  const drawn = (
    <>
      <title>{words}</title>
      {/* As large as a thumb. */}
      {wrap && <circle r={REACH} fill="transparent" stroke="none" />}
      {isCurrent && <circle className={styles.ring} r={RADIUS + 7} />}
      {node.decided && <ValenceShape valence={sign} size={RADIUS + 4} className={styles.outline} />}
      <ValenceSign valence={sign} />
    </>
  );
  return (
    <g
      className={clsx(styles.node, styles[sign])}
      transform={`translate(${x} ${y})`}
      data-current={isCurrent}
    >
      {wrap ? wrap(node.id, words, drawn) : drawn}
    </g>
  );
}

const REACH = 25;

/** What the picture says at a glance. */
function countedInWords({nodes, edges}: GraphPicture, signOf: (node: GraphNode) => Sign): string {
  const counted = (['bivalent', 'zero', 'one', 'never', 'hidden'] as const)
    .map((kind) => [kind, nodes.filter((node) => signOf(node) === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind === 'hidden' ? kind : valenceNames[kind]}`);
  return `A graph of ${nodes.length} configurations and ${edges.length} steps: ${counted.join('; ')}.`;
}
