import {useDeferredValue, useMemo, type ReactNode} from 'react';
import type {Story} from '../../core/workbench/virtual/moments.ts';
import SpaceTimeRun from '../space-time/index.tsx';
import {runOf, type Time} from './story-in-time.ts';

interface Props {
  /** `null`: there is no run yet. */
  readonly story: Story | null;
  /** The moment that is looked at. */
  readonly place: number;
  readonly time?: Time;
  /** What is said until there is a run. */
  readonly empty: string;
}

/** The run up to the moment that is looked at, in space and time, with its clocks. */
export default function StoryInTime({story, place, time = 'clocks', empty}: Props): ReactNode {
  // It may come a moment after the picture; it must not hold that up.
  const [laterStory, laterPlace] = [useDeferredValue(story), useDeferredValue(place)];
  const run = useMemo(
    () => (laterStory === null ? null : runOf(laterStory, laterPlace, time)),
    [laterStory, laterPlace, time],
  );
  if (run === null) return <p>{empty}</p>;
  return <SpaceTimeRun run={run} />;
}
