'use static';

import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import {describe} from './describe.ts';
import {along, clientBox, isUnder, layout, serverBox, sizeOf, type Point} from './geometry.ts';
import styles from './styles.module.css';
import type {NetworkLink, NetworkMessage, NetworkNode} from './types.ts';

export type {NetworkHands, NetworkLink, NetworkMessage, NetworkNode, NodeAction} from './types.ts';

interface Props {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly messages: readonly NetworkMessage[];
  /** What stands over the picture: `<Touch>`, for whoever may act on what is drawn. */
  readonly children?: ReactNode;
  /** Whether time runs: then messages are drawn anew all the time; else a step lets them glide to their next place. */
  readonly isRunning?: boolean;
}

/** Nodes, the links between them, and the messages that are under way. */
export default function Network({nodes, links, messages, isRunning = false, children}: Props): ReactNode {
  const places = layout(nodes);
  const at = (id: string): Point => places.get(id) ?? {x: 0, y: 0};
  const size = sizeOf(nodes);
  return (
    <div className={styles.network}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={describe(nodes, links, messages)}
        className={styles.picture}
        data-running={isRunning}
      >
        {links.map(({src, dest, cut}) => (
          <Line key={`${src}>${dest}`} from={at(src)} to={at(dest)} cut={cut} />
        ))}
        {messages.map((message) => (
          <Letter key={message.id} {...{message, nodes, at}} />
        ))}
        {nodes.map((node) => (
          <Box key={node.id} node={node} at={at(node.id)} />
        ))}
      </svg>
      {children}
    </div>
  );
}

function Line({from, to, cut}: {from: Point; to: Point; cut: boolean}): ReactNode {
  const [start, middle, end] = [along(from, to, 0), along(from, to, 0.5), along(from, to, 1)];
  return (
    <g className={clsx(styles.link, cut && styles.cut)}>
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      {cut && <path d={`M${middle.x - 5} ${middle.y - 5}l10 10m0 -10l-10 10`} />}
    </g>
  );
}

interface LetterProps {
  readonly message: NetworkMessage;
  readonly nodes: readonly NetworkNode[];
  readonly at: (id: string) => Point;
}

/** A message with what it says; while it is under a node's box, without: half a word says nothing. */
function Letter({message, nodes, at}: LetterProps): ReactNode {
  const [from, to] = [at(message.src), at(message.dest)];
  const {x, y} = along(from, to, message.progress);
  const start = along(from, to, 0);
  const width = 14 + message.label.length * 7;
  const style = {
    transform: `translate(${x}px, ${y}px)`,
    '--from-x': `${Math.round(start.x - x)}px`,
    '--from-y': `${Math.round(start.y - y)}px`,
  } as CSSProperties;
  return (
    <g style={style} className={clsx(styles.message, message.lost && styles.lost)}>
      <rect x={-width / 2} y={-11} width={width} height={22} rx={11} />
      {!isUnder({x, y}, {width, height: 22}, nodes, at) && <text y={4.5}>{message.label}</text>}
    </g>
  );
}

function Box({node, at}: {node: NetworkNode; at: Point}): ReactNode {
  const {width, height} = node.kind === 'server' ? serverBox : clientBox;
  const first = -((node.lines.length * 18) / 2) + 5;
  return (
    <g
      transform={`translate(${at.x} ${at.y})`}
      className={clsx(styles[node.kind], node.isMarked && styles.marked)}
      data-mode={node.mode}
    >
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={node.kind === 'server' ? 6 : 14}
      />
      <text y={first} className={styles.label}>
        {node.label}
        {node.note !== undefined && ` · ${node.note}`}
        {node.mode !== 'up' && ` (${node.mode})`}
      </text>
      {node.lines.map((line, place) => (
        <text key={place} y={first + 18 * (place + 1)} className={place === 0 ? styles.value : styles.detail}>
          {line}
        </text>
      ))}
    </g>
  );
}
