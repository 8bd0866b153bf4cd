import {cutBack, goOn} from '../../core/protocols/raft/run/tape.ts';
import type {Fault} from './faults.ts';
import {advance, isTapeFull, looked, REACTION, type Branch, type Playing, type Session} from './session.ts';

/** More futures than these nobody can tell apart; the oldest goes first. */
const MOST_BRANCHES = 4;

/**
 * Does something now. Clients go on asking what they would have asked; faults that were planned for later are dropped,
 * and what is known beyond this moment is kept as a branch. At the end of the tape nothing is taken.
 */
export function act(
  session: Session,
  faults: readonly Fault[],
  playing: Playing,
  step: number | null,
): Session {
  if (isTapeFull(session) || faults.length === 0) return {...session, playing: 'no'};
  const taken = takenOver(session);
  const {plan, given} = taken.tape;
  const own = faults.map((command) => ({at: taken.at, command}));
  const planned = {...taken.tape, plan: plan.toSpliced(given, 0, ...own)};
  return looked({
    ...taken,
    tape: own.reduce(goOn, planned),
    length: taken.length + own.length,
    playing,
    acts: [...taken.acts, ...faults.map((command) => ({command, step}))],
  });
}

/** When a hand comes to the run. */
function reacted(session: Session): Session {
  const reached = advance(session, session.at + REACTION, () => false);
  return {...reached, at: Math.max(reached.at, session.at + REACTION)};
}

/** Where a hand comes to the run: nothing is planned any more but what clients ask, and the end of what has struck. */
export function takenOver(session: Session, reached = reacted(session)): Session {
  const {length, at} = reached;
  const {recording, plan, given} = cutBack(reached.tape, length);
  const before = plan.slice(0, given);
  const kept = new Set(before.map(({command}) => command));
  const armed = reached.armed[0]?.arming.fork(reached.armed, at, kept) ?? [];
  const ends = new Set(armed.flatMap(({struck}) => struck?.end ?? []));
  const later = plan.slice(given).filter(({command}) => command.kind === 'tell' || ends.has(command));
  const isForked = length < session.tape.recording.log.length;
  return {
    ...session,
    tape: {recording, plan: [...before, ...later], given},
    length,
    at,
    playing: session.playing === 'no' ? 'no' : 'on',
    acts: session.acts.filter(({command}) => kept.has(command)),
    armed,
    branches: isForked ? branchOff(session, length) : session.branches,
    restUntil: null,
    isShown: false,
  };
}

const runOf = ({setup, tape, acts, armed}: Session): Omit<Branch, 'shared'> => ({setup, tape, acts, armed});

function branchOff(session: Session, shared: number): readonly Branch[] {
  return [...session.branches, {...runOf(session), shared}].slice(-MOST_BRANCHES);
}

/** Back to a future that was left, to where it ended; the run that one leaves for it is kept in its place. */
export function returnTo(session: Session, place: number): Session {
  const branch = session.branches[place];
  if (!branch) return session;
  const {shared, ...run} = branch;
  const left: Branch = {...runOf(session), shared};
  const {log} = run.tape.recording;
  return {
    ...session,
    ...run,
    length: log.length,
    at: log.at(-1)?.at ?? 0,
    playing: 'no',
    restUntil: null,
    branches: session.branches.map((each, other) => (other === place ? left : each)),
  };
}
