import type {RegisterBody} from '../../core/protocols/register-messages.ts';
import type {Entry} from '../../core/simulation/log.ts';
import type {Verdict} from '../../core/checking/verdict.ts';
import {shown, type Session} from './session.ts';

/** How far back one looks for something that must not be missed. */
const LATELY = 40;

/** Names the last thing that must not be missed: a message that dies at a cut, a refusal, a verdict that turns. */
export function markOf(session: Session, {kind}: Verdict): string {
  const {length} = session;
  const lately = shown(session).slice(-LATELY);
  const place = lately.findLastIndex(matters);
  return `${kind} ${place < 0 ? 0 : length - lately.length + place}`;
}

function matters({facts}: Entry<RegisterBody>): boolean {
  return facts.some(
    (fact) =>
      (fact.kind === 'lost' && fact.why === 'cut') ||
      (fact.kind === 'recorded' && (fact.event.type === 'fail' || fact.event.type === 'info')),
  );
}
