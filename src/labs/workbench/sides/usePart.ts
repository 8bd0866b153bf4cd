import {useMemo} from 'react';
import type {Story} from '../../../core/workbench/virtual/moments.ts';
import {beginningOf, partFrom} from '../part-of-story.ts';

interface Part {
  /** The moments that are drawn. */
  readonly part: Story;
  /** The one that is looked at, among them. */
  readonly inside: number;
  /** Goes to one of them. */
  readonly goInside: (place: number) => void;
}

/** Of a long run the part about the moment that is looked at. */
export function usePart(story: Story, place: number, go: (place: number) => void): Part {
  const from = beginningOf(story, place);
  const part = useMemo(() => partFrom(story, from), [story, from]);
  const goInside = (inside: number) => {
    go(from + inside);
  };
  return {part, inside: place - from, goInside};
}
