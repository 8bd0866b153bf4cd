import {chronicleOf, type Moment} from '../../core/protocols/raft/run/chronicle.ts';
import type {Session} from './session.ts';

/** A run in which clients are told so little that each of their answers can be looked at. */
const FEW_ASKS = 12;

const weighty: readonly Moment['kind'][] = ['fault', 'elected', 'deposed', 'breach'];

/** Whether the newest entry is worth stopping at. */
export function isWeighty({tape, length}: Session): boolean {
  const asks = tape.plan.filter(({command}) => command.kind === 'tell').length;
  const now = chronicleOf(tape.recording).moments.filter((moment) => moment.length === length);
  return now.some(
    (moment) =>
      weighty.includes(moment.kind) ||
      (moment.kind === 'told' && moment.event.type !== 'ok') ||
      (asks <= FEW_ASKS && (moment.kind === 'committed' || moment.kind === 'told')),
  );
}
