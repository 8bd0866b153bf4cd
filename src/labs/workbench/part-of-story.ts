import type {Story} from '../../core/workbench/virtual/moments.ts';

/** A run with more moments is not drawn whole. */
const MOST_MOMENTS = 150;

/** The last moments of a long run: where it goes wrong is near its end. */
export const lastOf = (story: Story): Story => part(story, -MOST_MOMENTS);

/** The first moments of a long run. */
export const firstOf = (story: Story): Story => part(story, 0, MOST_MOMENTS);

/** How many moments at least stand before and behind the one that is looked at. */
const AROUND = 30;

/** Where the part begins that is drawn of a long run: it changes seldom while one steps through it. */
export function beginningOf({moments}: Story, place: number): number {
  if (moments.length <= MOST_MOMENTS) return 0;
  const step = MOST_MOMENTS - 2 * AROUND;
  return Math.max(0, Math.floor(place / step) * step - AROUND);
}

/** The moments from a place on, as many as are drawn. */
export const partFrom = (story: Story, from: number): Story => part(story, from, from + MOST_MOMENTS);

/** What has happened up to a moment, and that moment. */
export const upTo = (story: Story, place: number): Story => part(story, 0, place + 1);

function part(story: Story, from: number, to?: number): Story {
  const {moments, diagram} = story;
  const kept = moments.slice(from, to);
  if (kept.length === moments.length) return story;
  const ids = new Set(kept.map(({id}) => id));
  return {
    moments: kept,
    ...((story.isLatter === true || kept[0] !== moments[0]) && {isLatter: true}),
    diagram: {
      processes: diagram.processes,
      events: diagram.events.filter(({id}) => ids.has(id)),
      messages: diagram.messages.filter(
        ({from: sent, to: got}) => ids.has(sent) && (got === null || ids.has(got)),
      ),
    },
  };
}
