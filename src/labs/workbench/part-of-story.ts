import type {Story} from '../../core/workbench/virtual/moments.ts';

/** A run with more moments is not drawn whole. */
const MOST_MOMENTS = 150;

/** The last moments of a long run: where it goes wrong is near its end. */
export const lastOf = (story: Story): Story => part(story, -MOST_MOMENTS);

/** The first moments of a long run. */
export const firstOf = (story: Story): Story => part(story, 0, MOST_MOMENTS);

function part(story: Story, from: number, to?: number): Story {
  const {moments, diagram} = story;
  const kept = moments.slice(from, to);
  if (kept.length === moments.length) return story;
  const ids = new Set(kept.map(({id}) => id));
  return {
    moments: kept,
    diagram: {
      processes: diagram.processes,
      events: diagram.events.filter(({id}) => ids.has(id)),
      messages: diagram.messages.filter(
        ({from: sent, to: got}) => ids.has(sent) && (got === null || ids.has(got)),
      ),
    },
  };
}
