import clsx from 'clsx';
import {Fragment, useId, type KeyboardEvent, type ReactNode} from 'react';
import {LACK, layOut, type PlacedArrow, type PlacedNode} from './layout.ts';
import type {Light, LitDiagram} from './lit-map.ts';
import {next} from './next.ts';
import styles from './styles.module.css';

interface Props {
  readonly diagram: LitDiagram;
  /** What the list is of, for ears. */
  readonly label: string;
  readonly chosen: string | null;
  /** Two nodes whose arrow is chosen. */
  readonly edge?: readonly [stronger: string, weaker: string] | null;
  readonly onChoose: (name: string | null) => void;
  readonly onEdge?: (stronger: string, weaker: string) => void;
}

const signs: Readonly<Record<Light, string>> = {
  allowed: '✓',
  forbidden: '✗',
  undefined: '–',
  unknown: '?',
  dark: '…',
};

/**
 * A partial order whose nodes are lit: sign, colour and edge of a box say what is known of it. Tab comes to the chosen
 * box or the first, arrow keys lead to the others and choose them, Enter chooses or lets go.
 */
export default function LitMap({diagram, label, chosen, edge = null, onChoose, onEdge}: Props): ReactNode {
  const head = useId();
  const {height, bands, nodes, arrows} = layOut(diagram);
  return (
    <svg className={styles.map} height={height} role="group" aria-label={label}>
      <marker id={head} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto">
        <path d="M0 0L10 5L0 10z" className={styles.head} />
      </marker>
      <Bands bands={bands} />
      {arrows.map((arrow) => (
        <Arrow
          key={`${arrow.stronger} ${arrow.weaker}`}
          {...{arrow, head, onEdge}}
          isChosen={edge?.[0] === arrow.stronger && edge[1] === arrow.weaker}
        />
      ))}
      <Headings bands={bands} />
      <Boxes {...{nodes, label, chosen, onChoose}} />
    </svg>
  );
}

interface BoxesProps extends Pick<Props, 'label' | 'chosen' | 'onChoose'> {
  readonly nodes: readonly PlacedNode[];
}

function Boxes({nodes, label, chosen, onChoose}: BoxesProps): ReactNode {
  const names = nodes.map(({node}) => node.name);
  const reachable = chosen !== null && names.includes(chosen) ? chosen : (names[0] ?? '');
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const to = next(
      nodes.map(({node}) => node),
      reachable,
      event.key,
    );
    if (event.key === 'Enter') onChoose(chosen === reachable ? null : reachable);
    else if (to === null) return;
    else {
      onChoose(to);
      event.currentTarget.querySelector<SVGGElement>(`[data-node="${to}"]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <g role="listbox" aria-label={label} onKeyDown={onKeyDown}>
      {nodes.map((placed) => (
        <Box
          key={placed.node.name}
          placed={placed}
          isChosen={placed.node.name === chosen}
          isReachable={placed.node.name === reachable}
          onPress={() => {
            onChoose(placed.node.name === chosen ? null : placed.node.name);
          }}
        />
      ))}
    </g>
  );
}

function Bands({bands}: Pick<ReturnType<typeof layOut>, 'bands'>): ReactNode {
  return bands.map(({band, y, height}, place) => (
    <rect
      key={band.name}
      className={place % 2 === 0 ? styles.band : styles.other}
      y={y}
      width="100%"
      height={height}
    />
  ));
}

/** Over the arrows, with a halo: some run under them. */
function Headings({bands}: Pick<ReturnType<typeof layOut>, 'bands'>): ReactNode {
  return bands.map(({band, y}, place) => (
    <text
      key={band.name}
      className={clsx(styles.heading, place % 2 === 0 ? styles.onBand : styles.onOther)}
      x="6"
      y={y + 13}
      aria-hidden="true"
    >
      {band.name}
    </text>
  ));
}

interface ArrowProps {
  readonly arrow: PlacedArrow;
  readonly head: string;
  readonly isChosen: boolean;
  readonly onEdge: Props['onEdge'];
}

/** For the pointer it is wider than it is drawn. Whoever has none takes the buttons beside a chosen box. */
function Arrow({arrow: {stronger, weaker, from, to}, head, isChosen, onEdge}: ArrowProps): ReactNode {
  const line = {x1: `${from.x}%`, y1: from.y, x2: `${to.x}%`, y2: to.y};
  return (
    <g aria-hidden="true">
      <line
        className={clsx(styles.arrow, isChosen && styles.chosenArrow)}
        {...line}
        markerEnd={`url(#${head})`}
      />
      {onEdge && (
        <line
          className={styles.reach}
          {...line}
          onClick={() => {
            onEdge(stronger, weaker);
          }}
        >
          <title>{`What tells ${weaker} from ${stronger}?`}</title>
        </line>
      )}
    </g>
  );
}

interface BoxProps {
  readonly placed: PlacedNode;
  readonly isChosen: boolean;
  readonly isReachable: boolean;
  readonly onPress: () => void;
}

function Box({placed, isChosen, isReachable, onPress}: BoxProps): ReactNode {
  const {node, x, y, width, height, lines} = placed;
  const reach = height + 9 + (node.isWide ? LACK : 0);
  const first = height / 2 + 4.5 - (lines.length - 1) * 7;
  return (
    <g
      role="option"
      aria-selected={isChosen}
      aria-label={`${node.name}: ${node.says}`}
      tabIndex={isReachable ? 0 : -1}
      className={clsx(styles.box, styles[node.light])}
      data-node={node.name}
      data-light={node.light}
      onClick={onPress}
    >
      <svg x={`${x - width / 2}%`} y={y - height / 2} width={`${width}%`} height={height} overflow="visible">
        <rect className={styles.target} x="-4%" y="-4.5" width="108%" height={reach} />
        <rect className={styles.shape} width="100%" height={height} rx={5} />
        {/* One text, so that its words are those of the option's name. */}
        <text className={styles.name} textAnchor="middle">
          {lines.map((line, place) => (
            <Fragment key={line}>
              {place > 0 && ' '}
              <tspan x="50%" y={first + place * 14}>
                {line}
              </tspan>
            </Fragment>
          ))}
        </text>
        <circle className={styles.sign} cx="0" cy="-1" r="6.5" />
        <text key={node.light} className={styles.signText} x="0" y="3" textAnchor="middle" aria-hidden="true">
          {signs[node.light]}
        </text>
      </svg>
    </g>
  );
}
