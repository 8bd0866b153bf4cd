import clsx from 'clsx';
import {useState, type ReactNode} from 'react';
import type {Operation, Process} from '../../core/checking/history.ts';
import type {Hands} from './BarMark.tsx';
import Bars from './Bars.tsx';
import Clash, {withRoomForWords} from './Clash.tsx';
import {clashLink} from './clash-links.ts';
import {inFull} from './in-full.ts';
import {layOut, type Band, type Bar} from './layout.ts';
import {Bands, Names, OrderLine, OrderPoints} from './Layers.tsx';
import styles from './styles.module.css';
import {useFollow} from './useFollow.ts';

export type {Hands} from './BarMark.tsx';
export type {Bar, Layout} from './layout.ts';

interface Props {
  readonly operations: readonly Operation[];
  /** Times in which a fault was present: a cut, a crash; left out where there can be none. */
  readonly bands?: readonly Band[];
  /** A witness order: the index of each operation. */
  readonly order?: readonly number[];
  /** Operations that no order explains, by index. */
  readonly clash?: readonly number[];
  readonly title: string;
  /** What times are: microseconds of a simulation, or places in a list of events. */
  readonly clock?: 'microseconds' | 'places';
  /** Every row that there will be, so that the first operation moves nothing. */
  readonly processes?: readonly Process[];
  /** In a lab: lower rows, and the picture goes along with what comes, and to a clash. */
  readonly isLive?: boolean;
  /** Moments stand closer, so that a short history fits a narrow phone. */
  readonly isDense?: boolean;
  /** Where a history is changed by hand. */
  readonly hands?: Hands;
  /** The bar that somebody else has chosen, by its id, and how to choose another. */
  readonly choice?: {readonly id: string | null; readonly set: (id: string) => void};
}

const none: readonly never[] = [];

/**
 * A history: one row per process, one bar per operation from its call to its return. Choosing a bar (pointer or arrow keys)
 * tells its times.
 */
export default function Timeline(props: Props): ReactNode {
  const {operations, bands, order = none, clash = none, title, clock = 'places', isLive = false} = props;
  const {processes, hands, choice, isDense = false} = props;
  const [own, setOwn] = useState<string | null>(null);
  const chosen = choice === undefined ? own : choice.id;
  const link = clashLink(operations, clash);
  const bare = layOut(operations, {faults: bands, order, processes, isCompact: isLive, isDense});
  const layout = link ? withRoomForWords(bare) : bare;
  const frame = useFollow(isLive, layout, link);
  const bar = layout.bars.find(({id}) => id === chosen);
  const tell = (each: Bar) => inFull(each, clash.includes(each.index), order, clock);
  return (
    <div className={clsx(styles.timeline, isLive && styles.live)}>
      <div className={styles.picture}>
        <Names layout={layout} />
        {/* A wide picture scrolls in a frame of its own, which the keyboard can reach. */}
        <div ref={frame} className={styles.frame} role="region" aria-label={title} tabIndex={0}>
          <svg
            className={styles.drawing}
            height={layout.height}
            style={{minInlineSize: `${layout.width}px`}}
            aria-label={title}
            role="group"
            data-width={layout.width}
          >
            <Bands layout={layout} />
            <OrderLine layout={layout} />
            <Bars {...{layout, title, clash, tell, hands}} chosen={bar} onChoose={choice?.set ?? setOwn} />
            {link && <Clash link={link} layout={layout} />}
            <OrderPoints layout={layout} />
          </svg>
        </div>
      </div>
      <p className={styles.times} data-unread="">
        {bar === undefined ? 'Choose an operation to see its times.' : tell(bar)}
      </p>
    </div>
  );
}
