import type {Rule} from '../../core/protocols/raft/nemeses/rule.ts';
import {arm} from '../../core/protocols/raft/run/arm.ts';
import type {Armed} from '../../core/protocols/raft/run/armed.ts';
import {takenOver} from './acting.ts';
import {isTapeFull, type Session} from './session.ts';
import {MOST_ARMED} from './setup.ts';

/** Lets a rule wait for its condition from now on. Like whatever is done by hand, it changes the future. */
export function armNow(session: Session, rule: Rule): Session {
  if (isTapeFull(session) || !canArm(session)) return session;
  const taken = takenOver(session);
  return {...taken, armed: [...taken.armed, arm(taken.tape, rule, taken.at)]};
}

export const canArm = (session: Session): boolean => armedAt(session).length < MOST_ARMED;

/** Takes back what waits for its condition, at once: what is about to strike does not. */
export function disarm(session: Session, place: number): Session {
  const taken = takenOver(session, session);
  const one = taken.armed[place];
  if (!one || one.struck) return session;
  return {...taken, armed: taken.armed.with(place, {...one, until: taken.at})};
}

/** What has been armed until the moment that is looked at. */
export const armedAt = ({armed, at}: Session): readonly Armed[] => armed.filter(({from}) => from <= at);
