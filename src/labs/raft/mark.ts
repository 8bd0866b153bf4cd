import {chronicleOf} from '../../core/protocols/raft/run/chronicle.ts';
import type {Judgement} from './judgement.ts';
import type {Session} from './session.ts';

/** Names the last thing that must not be missed: a fault, an election, a leader that steps down, a verdict that turns. */
export function markOf({tape, length}: Session, {broke}: Judgement): string {
  const last = chronicleOf(tape.recording).moments.findLast(
    (moment) =>
      moment.length <= length &&
      (moment.kind === 'fault' || moment.kind === 'elected' || moment.kind === 'deposed'),
  );
  return `${broke ?? ''} ${last?.at ?? 0}`;
}
