import {useDeferredValue, useMemo, type ReactNode} from 'react';
import SpaceTimeRun from '../space-time/index.tsx';
import type {Run} from '../space-time/run.ts';
import {momentTime} from './moment-words.ts';
import {upTo} from './part-of-story.ts';
import {storyIn, type Session} from './session.ts';

/** The run up to the moment that is looked at, in space and time, with its clocks. */
export default function RunInTime({session}: {readonly session: Session}): ReactNode {
  // It may come a moment after the picture; it must not hold that up.
  const {outcome, place} = useDeferredValue(session);
  const run = useMemo(() => runOf({outcome, place}), [outcome, place]);
  if (run === null) return <p>There is no run yet. Press Run, or open one from a file.</p>;
  return <SpaceTimeRun run={run} />;
}

/** A node’s clock is right in the workbench. */
function runOf({outcome, place}: Pick<Session, 'outcome' | 'place'>): Run | null {
  const story = storyIn({outcome});
  if (story === null) return null;
  const {moments, diagram} = upTo(story, place);
  const byId = new Map(moments.map((moment) => [moment.id, moment]));
  return {
    diagram,
    walls: new Map(moments.map(({id, at}) => [id, at])),
    tell: (event) => {
      const moment = byId.get(event);
      return {when: momentTime(moment), what: moment?.says.join(' ') ?? ''};
    },
  };
}
