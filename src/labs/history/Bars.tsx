import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import EventTable from '../../views/EventTable/index.tsx';
import Timeline from '../../views/Timeline/index.tsx';
import type {useEditing} from './useEditing.ts';

/** A picture with more bars than this shows nothing. */
const MOST_BARS = 80;
/** Drawing by hand is for histories that a hand can draw. */
const MOST_DRAWN = 40;

interface Props {
  readonly operations: readonly Operation[];
  readonly verdict: Verdict | null;
}

interface BarsProps extends Props {
  /** How the bars are changed by hand; null while one looks at a moment in the middle. */
  readonly editing: ReturnType<typeof useEditing> | null;
}

/** The history with its verdict, to be dragged; of a long one, the part that the verdict is about. */
export function Bars({operations, verdict, editing}: BarsProps): ReactNode {
  if (operations.length === 0)
    return <p>No event has happened. Step on, add an operation, or paste a text.</p>;
  const isHeld = editing !== null && operations.length <= MOST_DRAWN;
  return (
    <>
      <Timeline
        {...shownOf(operations, verdict)}
        title="The history"
        isLive
        {...(isHeld && {
          hands: editing.hands,
          processes: editing.processes,
          choice: {id: editing.chosen?.id ?? null, set: editing.choose},
        })}
      />
      <Left operations={operations} verdict={verdict} />
    </>
  );
}

/** The same as text. */
export function Table({operations, verdict}: Props): ReactNode {
  if (operations.length === 0) return <p>No event has happened.</p>;
  return (
    <>
      <EventTable {...shownOf(operations, verdict)} title="The history" />
      <Left operations={operations} verdict={verdict} />
    </>
  );
}

/** Says how many are not shown. */
function Left({operations, verdict}: Props): ReactNode {
  const shown = part(operations, verdict).length;
  if (shown === operations.length) return null;
  const which = verdict?.kind === 'illegal' ? 'those that clash, and the latest before them' : 'the first';
  const words = `${shown} of ${operations.length} operations: ${which}. The others are in the text.`;
  return <p key={words}>{words}</p>;
}

function shownOf(operations: readonly Operation[], verdict: Verdict | null) {
  const shown = part(operations, verdict);
  const place = new Map(shown.map((index, at) => [index, at]));
  const placed = (list: readonly number[]) => list.flatMap((index) => place.get(index) ?? []);
  return {
    operations: shown.flatMap((index) => operations[index] ?? []),
    order: verdict?.kind === 'linearizable' ? placed(verdict.order) : [],
    clash: verdict?.kind === 'illegal' ? placed(verdict.reason.clash) : [],
  };
}

/** Indexes of the operations to show, in order. */
function part(operations: readonly Operation[], verdict: Verdict | null): readonly number[] {
  const all = [...operations.keys()];
  if (operations.length <= MOST_BARS) return all;
  if (verdict?.kind !== 'illegal') return all.slice(0, MOST_BARS);
  const {prefix, clash} = verdict.reason;
  return [...new Set([...clash, ...prefix.slice(-MOST_BARS / 2)])].sort((a, b) => a - b).slice(-MOST_BARS);
}
