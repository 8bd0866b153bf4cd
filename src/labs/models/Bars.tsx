import type {ReactNode} from 'react';
import type {Operation} from '../../core/checking/history.ts';
import type {ModelVerdict} from '../../core/checking/models/verdict.ts';
import {partiesOf} from '../../core/checking/models/wording.ts';
import Timeline from '../../views/Timeline/index.tsx';
import type {useEditing} from '../history/useEditing.ts';

/** A picture with more bars than this shows nothing. */
const MOST_BARS = 80;
/** Drawing by hand is for histories that a hand can draw. */
const MOST_DRAWN = 40;

interface Props {
  readonly operations: readonly Operation[];
  /** Whose order or reason is drawn on the bars, if anybody's. */
  readonly verdict: ModelVerdict | undefined;
  /** How the bars are changed by hand; null while one looks at a moment in the middle. */
  readonly editing: ReturnType<typeof useEditing> | null;
}

/** The history, to be dragged, with one order for all or the operations that clash; of a long one, a part. */
export default function Bars({operations, verdict, editing}: Props): ReactNode {
  if (operations.length === 0)
    return <p>No event has happened. Step on, add an operation, or paste a text.</p>;
  const isHeld = editing !== null && operations.length <= MOST_DRAWN;
  const {shown, order, clash} = partOf(operations, verdict);
  return (
    <>
      <Timeline
        {...{order, clash}}
        operations={shown}
        title="The history"
        isLive
        isDense
        {...(isHeld && {
          hands: editing.hands,
          processes: editing.processes,
          choice: {id: editing.chosen?.id ?? null, set: editing.choose},
        })}
      />
      {shown.length < operations.length && (
        <p key={shown.length}>
          {`${shown.length} of ${operations.length} operations are drawn; the others are in the table below.`}
        </p>
      )}
    </>
  );
}

function partOf(operations: readonly Operation[], verdict: ModelVerdict | undefined) {
  const clash = verdict?.kind === 'forbidden' ? partiesOf(operations, verdict.reason) : [];
  const all = [...operations.keys()];
  const shown =
    all.length <= MOST_BARS
      ? all
      : [...new Set([...clash, ...all])].slice(0, MOST_BARS).sort((a, b) => a - b);
  const place = new Map(shown.map((index, at) => [index, at]));
  const placed = (list: readonly number[]) => list.flatMap((index) => place.get(index) ?? []);
  const [only] = verdict?.kind === 'allowed' ? verdict.views : [];
  return {
    shown: shown.flatMap((index) => operations[index] ?? []),
    // Orders that are somebody's alone are told in words: several on one picture would be a tangle.
    order: only?.process === null ? placed(only.order) : [],
    clash: placed(clash),
  };
}
