import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import EventTable from '../../views/EventTable/index.tsx';
import Timeline from '../../views/Timeline/index.tsx';

/** A picture with more bars than this shows nothing. */
const MOST_BARS = 80;

interface Props {
  readonly operations: readonly Operation[];
  readonly verdict: Verdict | null;
  readonly as: 'picture' | 'table';
}

/** The history with its verdict; of a long one, the part that the verdict is about. */
export default function Picture({operations, verdict, as}: Props): ReactNode {
  if (operations.length === 0) return <p>The history is empty: add an operation, or paste a text.</p>;
  const shown = part(operations, verdict);
  const place = new Map(shown.map((index, at) => [index, at]));
  const placed = (list: readonly number[]) => list.flatMap((index) => place.get(index) ?? []);
  const data = {
    operations: shown.flatMap((index) => operations[index] ?? []),
    order: verdict?.kind === 'linearizable' ? placed(verdict.order) : [],
    clash: verdict?.kind === 'illegal' ? placed(verdict.reason.clash) : [],
    title: 'The history',
  };
  return (
    <>
      {as === 'picture' ? <Timeline {...data} /> : <EventTable {...data} />}
      {shown.length < operations.length && (
        <p>
          {shown.length} of {operations.length} operations
          {verdict?.kind === 'illegal' ? ': those that clash, and the latest before them.' : ': the first.'}
        </p>
      )}
    </>
  );
}

/** Indexes of the operations to show, in order. */
function part(operations: readonly Operation[], verdict: Verdict | null): readonly number[] {
  const all = [...operations.keys()];
  if (operations.length <= MOST_BARS) return all;
  if (verdict?.kind !== 'illegal') return all.slice(0, MOST_BARS);
  const {prefix, clash} = verdict.reason;
  return [...new Set([...clash, ...prefix.slice(-MOST_BARS / 2)])].sort((a, b) => a - b).slice(-MOST_BARS);
}
