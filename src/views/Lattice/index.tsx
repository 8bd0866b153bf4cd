import {useId, type ReactNode} from 'react';
import type {LatticeDiagram} from './lattice.ts';
import {BOX, layOut, type PlacedNode} from './layout.ts';
import {told} from '../told.ts';
import {latticeInWords} from './in-words.ts';
import styles from './styles.module.css';

interface Props {
  readonly diagram: LatticeDiagram;
}

/** A partial order, the strongest on top, in bands. Figure gives the text alternative. */
export default function Lattice({diagram}: Props): ReactNode {
  const head = useId();
  const {width, height, bands, nodes, arrows} = layOut(diagram);
  return (
    <svg
      className={styles.lattice}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      {...told(() => ({lines: latticeInWords(diagram)}))}
    >
      <marker id={head} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0L10 5L0 10z" className={styles.head} />
      </marker>
      {bands.map((band, place) => (
        <rect
          key={band.name}
          className={place % 2 === 0 ? styles.band : styles.other}
          y={band.y}
          width={width}
          height={band.height}
        />
      ))}
      {arrows.map((arrow) => (
        <Arrow key={nameOf(arrow)} arrow={arrow} head={head} />
      ))}
      {bands.map((band) => (
        <text key={band.name} className={styles.heading} x={10} y={band.y + 21}>
          {band.name}
        </text>
      ))}
      {nodes.map((node) => (
        <Box key={node.name} node={node} />
      ))}
    </svg>
  );
}

type PlacedArrow = ReturnType<typeof layOut>['arrows'][number];

const nameOf = ({from, to}: PlacedArrow) => `${from.x} ${from.y} ${to.x} ${to.y}`;

function Arrow({arrow: {from, to}, head}: {readonly arrow: PlacedArrow; readonly head: string}): ReactNode {
  return (
    <path className={styles.arrow} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} markerEnd={`url(#${head})`} />
  );
}

function Box({node: {x, y, lines}}: {readonly node: PlacedNode}): ReactNode {
  const first = y + 5 - ((lines.length - 1) * 17) / 2;
  return (
    <g>
      <rect
        className={styles.box}
        x={x - BOX.width / 2}
        y={y - BOX.height / 2}
        width={BOX.width}
        height={BOX.height}
        rx={6}
      />
      {lines.map((line, place) => (
        <text key={line} className={styles.name} x={x} y={first + place * 17} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}
