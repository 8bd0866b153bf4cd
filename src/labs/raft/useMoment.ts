import {useMemo} from 'react';
import type {RaftWorld} from './faults.ts';
import {judge, type Judgement} from './judgement.ts';
import {worldOf, type Session} from './session.ts';

interface Seen {
  readonly world: RaftWorld;
  readonly judgement: Judgement;
}

/** What can be seen at a moment of a run: the servers and their network, and what there is to say of it. */
export function useMoment(session: Session): Seen {
  const {tape, length} = session;
  const world = useMemo(() => worldOf({tape, length}), [tape, length]);
  const judgement = useMemo(() => judge(session), [session]);
  return {world, judgement};
}
