import clsx from 'clsx';
import {useId, type KeyboardEvent, type ReactNode} from 'react';
import type {Dependencies as Graph} from './dependencies.ts';
import {layOut, LINE, WIDTH, type Card, type PlacedEdge} from './layout.ts';
import styles from './styles.module.css';

interface Props {
  readonly graph: Graph;
  /** What the list is of, for ears. */
  readonly label: string;
  /** The id of the card that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/**
 * Transactions as cards, and named arrows from each to those that come after it. Tab comes to the chosen card or the
 * first, arrow keys choose another, Enter chooses or lets go.
 */
export default function Dependencies({graph, label, chosen, onChoose}: Props): ReactNode {
  const head = useId();
  const {height, cards, edges} = layOut(graph);
  return (
    <svg
      className={styles.graph}
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="group"
      aria-label={label}
    >
      <Head id={head} className={styles.head} />
      <Head id={`${head}m`} className={styles.markedHead} />
      <Cards {...{cards, label, chosen, onChoose}} />
      {edges.map((placed) => (
        <Arrow key={`${placed.edge.from} ${placed.edge.to}`} placed={placed} head={head} />
      ))}
    </svg>
  );
}

function Head({id, className}: {readonly id: string; readonly className: string | undefined}): ReactNode {
  return (
    <marker
      id={id}
      viewBox="0 0 10 10"
      refX="9"
      refY="5"
      markerWidth="8"
      markerHeight="8"
      orient="auto"
      markerUnits="userSpaceOnUse"
    >
      <path d="M0 0L10 5L0 10z" className={className} />
    </marker>
  );
}

/** The name has a halo, for other arrows run under it. */
function Arrow({
  placed: {edge, from, to, label},
  head,
}: {
  readonly placed: PlacedEdge;
  readonly head: string;
}): ReactNode {
  return (
    <g
      aria-hidden="true"
      className={clsx(edge.isMarked && styles.marked)}
      data-edge={`${edge.from} ${edge.to}`}
    >
      <line
        className={styles.edge}
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
        markerEnd={`url(#${edge.isMarked ? `${head}m` : head})`}
      />
      <text key={edge.label} className={styles.label} x={label.x} y={label.y} textAnchor={label.anchor}>
        {edge.label}
      </text>
    </g>
  );
}

interface CardsProps extends Omit<Props, 'graph'> {
  readonly cards: readonly Card[];
}

function Cards({cards, label, chosen, onChoose}: CardsProps): ReactNode {
  const ids = cards.map(({node}) => node.id);
  const reachable = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? '');
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (event.key === 'Enter') onChoose(chosen === reachable ? null : reachable);
    else if (by === undefined) return;
    else {
      const to = ids[ids.indexOf(reachable) + by];
      if (to !== undefined) {
        onChoose(to);
        event.currentTarget.querySelector<SVGGElement>(`[data-card="${to}"]`)?.focus();
      }
    }
    event.preventDefault();
  };
  return (
    <g role="listbox" aria-label={label} onKeyDown={onKeyDown}>
      {cards.map((card) => (
        <OneCard
          key={card.node.id}
          card={card}
          isChosen={card.node.id === chosen}
          isReachable={card.node.id === reachable}
          onPress={() => {
            onChoose(card.node.id === chosen ? null : card.node.id);
          }}
        />
      ))}
    </g>
  );
}

interface CardProps {
  readonly card: Card;
  readonly isChosen: boolean;
  readonly isReachable: boolean;
  readonly onPress: () => void;
}

function OneCard({card, isChosen, isReachable, onPress}: CardProps): ReactNode {
  const {node, x, y, width, height} = card;
  return (
    <g
      role="option"
      aria-selected={isChosen}
      aria-label={node.says}
      tabIndex={isReachable ? 0 : -1}
      className={clsx(styles.card, node.mark && styles.dashed)}
      data-card={node.id}
      onClick={onPress}
    >
      <rect
        className={styles.shape}
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={5}
      />
      {[node.head, ...node.lines].map((line, place) => (
        <text
          key={`${place} ${line}`}
          className={place === 0 ? styles.name : styles.line}
          x={x - width / 2 + 8}
          y={y - height / 2 + 3 + (place + 1) * LINE}
        >
          {/* Parted for whoever takes the texts together. */}
          {`${line} `}
        </text>
      ))}
    </g>
  );
}
